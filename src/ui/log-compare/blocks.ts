import { ADDED, CHANGED, type ComparedSection, HUNK_SIZE, MOVED, REMOVED, SAME } from '@/logs/compare/model';

/** Lines of one log: first number and count. */
interface Lines {
  first: number;
  count: number;
}

export type Mark = 'same' | 'moved' | 'removed' | 'added' | 'changed';

interface Placed {
  /** Stable while nothing is compared anew. */
  key: string;
  /** Index of the section. */
  section: number;
  /** Rows above it. */
  at: number;
  rows: number;
}

interface HeadBlock extends Placed {
  kind: 'head';
  isOpen: boolean;
}
/** Equal lines that are not shown. `moved` of them stand in another order. */
export interface FoldBlock extends Placed {
  kind: 'fold';
  lines: number;
  moved: number;
}
export interface LinesBlock extends Placed {
  kind: 'lines';
  mark: Mark;
  left: Lines;
  right: Lines;
}
export type Block = HeadBlock | FoldBlock | LinesBlock;

export interface LayoutOptions {
  /** Both logs beside each other; else one under the other. */
  isWide: boolean;
  showsEqual: boolean;
  /** Keys of folds that were opened. */
  unfolded: ReadonlySet<string>;
  /** Sections that are open at first. */
  open: ReadonlySet<number>;
  /** Sections that are not as they are at first. */
  toggled: ReadonlySet<number>;
}

const CONTEXT = 3;
/** A fold of fewer lines takes as much room as they do. */
const FEWEST_FOLDED = 4;

const MARKS: Readonly<Record<number, Mark>> = {
  [SAME]: 'same',
  [MOVED]: 'moved',
  [REMOVED]: 'removed',
  [ADDED]: 'added',
  [CHANGED]: 'changed',
};

interface Hunk {
  mark: Mark;
  left: Lines;
  right: Lines;
}

function hunkAt(hunks: Uint32Array, index: number): Hunk {
  const at = index * HUNK_SIZE;
  const [kind = SAME, left = 1, leftCount = 0, right = 1, rightCount = 0] = hunks.subarray(at, at + HUNK_SIZE);
  return {
    mark: MARKS[kind] ?? 'changed',
    left: { first: left, count: leftCount },
    right: { first: right, count: rightCount },
  };
}

const isDifference = ({ mark }: Hunk): boolean => mark !== 'same' && mark !== 'moved';
export const isChange = (block: Block): block is LinesBlock =>
  block.kind === 'lines' && block.mark !== 'same' && block.mark !== 'moved';

/** The first or last lines of equal ones. */
const head = ({ left, right, mark }: Hunk, count: number): Hunk => ({
  mark,
  left: { first: left.first, count },
  right: { first: right.first, count },
});
const withoutHead = ({ left, right, mark }: Hunk, count: number): Hunk => ({
  mark,
  left: { first: left.first + count, count: left.count - count },
  right: { first: right.first + count, count: right.count - count },
});

/** Equal lines in a row, split into those near a difference and those that can be folded. */
function split(run: readonly Hunk[], hasBefore: boolean, hasAfter: boolean) {
  const before: Hunk[] = [];
  const after: Hunk[] = [];
  const folded = [...run];
  const [first] = folded;
  if (hasBefore && first?.mark === 'same') {
    const near = Math.min(CONTEXT, first.left.count);
    before.push(head(first, near));
    folded[0] = withoutHead(first, near);
  }
  const last = folded.at(-1);
  if (hasAfter && last?.mark === 'same') {
    const near = Math.min(CONTEXT, last.left.count);
    after.push(withoutHead(last, last.left.count - near));
    folded[folded.length - 1] = head(last, last.left.count - near);
  }
  return { before, folded: folded.filter(({ left, right }) => left.count + right.count > 0), after };
}

const linesIn = (run: readonly Hunk[], mark?: Mark): number =>
  run.reduce((sum, hunk) => sum + (mark === undefined || hunk.mark === mark ? hunk.left.count : 0), 0);

/** Everything that can be shown, in order: heads of sections, their differences with some lines around, and folds. */
export function layOut(sections: readonly ComparedSection[], options: LayoutOptions): Block[] {
  const { isWide, showsEqual, unfolded, open, toggled } = options;
  const blocks: Block[] = [];
  let at = 0;
  const place = (key: string, section: number, rows: number): Placed => {
    at += rows;
    return { key, section, at: at - rows, rows };
  };
  const putLines = (section: number, { mark, left, right }: Hunk) => {
    const isPaired = isWide || mark === 'same';
    const rows = isPaired ? Math.max(left.count, right.count) : left.count + right.count;
    if (rows > 0)
      blocks.push({
        kind: 'lines',
        mark,
        left,
        right,
        ...place(`${section}:${left.first}:${right.first}`, section, rows),
      });
  };
  const putEqual = (section: number, run: readonly Hunk[], hasBefore: boolean, hasAfter: boolean) => {
    const { before, folded, after } = split(run, hasBefore, hasAfter);
    const key = `fold ${section}:${run[0]?.left.first}:${run[0]?.right.first}`;
    const lines = linesIn(folded);
    for (const hunk of before) putLines(section, hunk);
    if (showsEqual || unfolded.has(key) || lines < FEWEST_FOLDED) for (const hunk of folded) putLines(section, hunk);
    else blocks.push({ kind: 'fold', lines, moved: linesIn(folded, 'moved'), ...place(key, section, 1) });
    for (const hunk of after) putLines(section, hunk);
  };
  const putHunks = (section: number, hunks: Uint32Array) => {
    let run: Hunk[] = [];
    let hasBefore = false;
    for (let index = 0; index * HUNK_SIZE < hunks.length; index += 1) {
      const hunk = hunkAt(hunks, index);
      if (!isDifference(hunk)) {
        run.push(hunk);
        continue;
      }
      if (run.length > 0) putEqual(section, run, hasBefore, true);
      run = [];
      hasBefore = true;
      putLines(section, hunk);
    }
    if (run.length > 0) putEqual(section, run, hasBefore, false);
  };

  for (const [index, { onlyLeft, onlyRight, hunks }] of sections.entries()) {
    if (!showsEqual && onlyLeft + onlyRight === 0) continue;
    const isOpen = open.has(index) !== toggled.has(index);
    blocks.push({ kind: 'head', isOpen, ...place(`head ${index}`, index, 1) });
    if (isOpen) putHunks(index, hunks);
  }
  return blocks;
}

/** One row of lines; null where a side has none. */
export interface Row {
  mark: Mark;
  left: number | null;
  right: number | null;
}

/** Rows of a block from `from` up to `end`, both counted within it. */
export function rowsOf({ mark, left, right }: LinesBlock, from: number, end: number, isWide: boolean): Row[] {
  const lineAt = ({ first, count }: Lines, index: number) => (index >= 0 && index < count ? first + index : null);
  const isPaired = isWide || mark === 'same';
  return Array.from({ length: end - from }, (_, step) => {
    const index = from + step;
    return { mark, left: lineAt(left, index), right: lineAt(right, isPaired ? index : index - left.count) };
  });
}
