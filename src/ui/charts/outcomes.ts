import type { Figures } from './figures';
import type { SeriesPlot } from './plot';

/** Jobs of one bar by how they ended. */
export interface Outcome {
  /** For the axis: "Nov 20". */
  label: string;
  /** For the table and the file: `2026-11-20`. */
  day: string;
  succeeded: number;
  failed: number;
  other: number;
  moving: number;
}

interface Words {
  /** "Succeeded" or "Passed" */
  good: string;
  /** "Success rate" or "Pass rate" */
  rate: string;
  /** Head of the first column. */
  interval: string;
}

const shareOf = ({ succeeded, failed }: Outcome): number | null =>
  succeeded + failed === 0 ? null : succeeded / (succeeded + failed);

/** Bars of succeeded and failed jobs, and their share of successes as a line. */
export const outcomesPlot = (outcomes: readonly Outcome[], { good, rate }: Words): SeriesPlot => ({
  kind: 'bars',
  labels: outcomes.map(({ label }) => label),
  series: [
    { name: good, tone: 'success', values: outcomes.map(({ succeeded }) => succeeded) },
    { name: 'Failed', tone: 'failure', values: outcomes.map(({ failed }) => failed) },
  ],
  rate: { name: rate, values: outcomes.map(shareOf) },
});

/** The same as a table, newest first; shares in percent, empty where nothing ended. */
export const outcomesFigures = (outcomes: readonly Outcome[], { good, rate, interval }: Words): Figures => ({
  columns: [interval, good, 'Failed', 'Canceled, unclear', 'Not ended', `${rate} (%)`],
  rows: outcomes
    .map((outcome) => {
      const share = shareOf(outcome);
      return [
        outcome.day,
        outcome.succeeded,
        outcome.failed,
        outcome.other,
        outcome.moving,
        share === null ? '' : Math.round(100 * share),
      ];
    })
    .reverse(),
});
