import { useEffect, useState } from 'react';
import type { LogComparing } from '@/logs/compare/client';
import type { Side } from '@/logs/compare/model';
import type { Block } from './blocks';
import type { RowWindow } from './row-window';

type Texts = Readonly<Record<Side, ReadonlyMap<number, string>>>;

const NONE: Texts = { left: new Map(), right: new Map() };

type Range = readonly [first: number, count: number];

/** Lines of a side that the rows of a window show. */
export function rangesOf(blocks: readonly Block[], side: Side, { start, end }: RowWindow): Range[] {
  return blocks.flatMap((block): Range[] => {
    if (block.kind !== 'lines') return [];
    const { first, count } = block[side];
    const other = side === 'right' ? block.left.count : 0;
    // One under the other, lines of the right log come after those of the left one.
    const isStacked = block.rows > Math.max(block.left.count, block.right.count);
    const skipped = isStacked ? other : 0;
    const from = Math.max(0, start - block.at - skipped);
    const to = Math.min(count, end - block.at - skipped);
    return to > from ? [[first + from, to - from]] : [];
  });
}

async function read(comparing: LogComparing, side: Side, ranges: readonly Range[]): Promise<Map<number, string>> {
  const texts = (await comparing.lines({ side, ranges })).split('\n');
  const numbers = ranges.flatMap(([first, count]) => Array.from({ length: count }, (_, index) => first + index));
  return new Map(numbers.map((line, index) => [line, texts[index] ?? '']));
}

/** Texts of the lines that are shown, `isRead` once the first are there; those of before stay until the new ones are there. */
export function useLines(comparing: LogComparing | null, blocks: readonly Block[], window: RowWindow) {
  const [texts, setTexts] = useState(NONE);
  useEffect(() => {
    if (comparing === null) return;
    let isGone = false;
    const ask = (side: Side) => read(comparing, side, rangesOf(blocks, side, window));
    Promise.all([ask('left'), ask('right')]).then(
      ([left, right]) => {
        if (!isGone) setTexts({ left, right });
      },
      // A comparison that crashed says so itself.
      () => {
        if (!isGone) setTexts((before) => ({ ...before }));
      },
    );
    return () => {
      isGone = true;
    };
  }, [comparing, blocks, window]);
  return { texts, isRead: texts !== NONE };
}
