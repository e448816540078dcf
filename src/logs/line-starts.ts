const BITS = 16;
const PER_BLOCK = 2 ** BITS;
const MASK = PER_BLOCK - 1;

/** Offsets where lines start, 4 bytes a line: blocks that never move, so that growing copies nothing. */
export function createLineStarts() {
  const blocks: Uint32Array[] = [];
  let block = new Uint32Array(0);
  let length = 0;
  return {
    length: () => length,
    push(offset: number): void {
      const at = length & MASK;
      if (at === 0) {
        block = new Uint32Array(PER_BLOCK);
        blocks.push(block);
      }
      block[at] = offset;
      length += 1;
    },
    at: (index: number): number => blocks[index >>> BITS]?.[index & MASK] ?? 0,
  };
}
