import { hasFailed, isFinal, type Status } from '@/domain/status';

/** How many of a number of builds (or of their chroots) ended in which way. */
export interface Tally {
  succeeded: number;
  /** The package or the service is at fault. */
  failed: number;
  /** Canceled, skipped, or in a state that is not understood: neither a success nor a failure. */
  other: number;
  /** Not ended yet. */
  moving: number;
}

export const EMPTY_TALLY: Tally = { succeeded: 0, failed: 0, other: 0, moving: 0 };

function fieldOf(status: Status): keyof Tally {
  if (!isFinal(status)) return 'moving';
  if (hasFailed(status)) return 'failed';
  return status === 'success' || status === 'warning' ? 'succeeded' : 'other';
}

/** The order of a tally's numbers in a series (`src/domain/statistics.ts`). */
export const TALLY_COLUMNS = ['succeeded', 'failed', 'other', 'moving'] as const satisfies readonly (keyof Tally)[];

/** The place of a status among the numbers of a series. */
export const columnOf = (status: Status): number => TALLY_COLUMNS.indexOf(fieldOf(status));

/** The tally of one status. */
export const tallyOne = (status: Status): Tally => ({ ...EMPTY_TALLY, [fieldOf(status)]: 1 });

export const addTallies = (a: Tally, b: Tally): Tally => ({
  succeeded: a.succeeded + b.succeeded,
  failed: a.failed + b.failed,
  other: a.other + b.other,
  moving: a.moving + b.moving,
});

export const sumTallies = (tallies: Iterable<Tally>): Tally => {
  let sum = EMPTY_TALLY;
  for (const tally of tallies) sum = addTallies(sum, tally);
  return sum;
};

export const totalOf = ({ succeeded, failed, other, moving }: Tally): number => succeeded + failed + other + moving;

/** Share of 0 to 1 that succeeded, of those that succeeded or failed; null where neither happened yet. */
export const successShare = ({ succeeded, failed }: Tally): number | null =>
  succeeded + failed === 0 ? null : succeeded / (succeeded + failed);
