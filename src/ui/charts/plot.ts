/** Colours of charts, each a variable of charts.css that follows the theme. */
export type Tone = 'success' | 'failure' | 'blue' | 'teal' | 'purple' | 'orange' | 'grey';

/** Colours for parts without a meaning of their own, in this order; further parts are folded into a grey one. */
export const PLAIN_TONES: readonly Tone[] = ['blue', 'teal', 'purple', 'orange'];

export const toneColor = (tone: Tone): string => `var(--pb-tone-${tone})`;

export interface Series {
  name: string;
  tone: Tone;
  /** One value for each label of the plot; null where nothing is known. */
  values: readonly (number | null)[];
  /** Places whose value is an estimate: drawn pale (bars) or dashed (a line, as soon as one is). */
  isEstimate?: readonly boolean[];
}

/** Values over time. */
export interface SeriesPlot {
  kind: 'bars' | 'lines';
  /** Oldest first, short enough for an axis. */
  labels: readonly string[];
  series: readonly Series[];
  /** Shares of 0 to 1, drawn as a line over bars on a scale of their own; null where there is none. */
  rate?: { name: string; values: readonly (number | null)[] };
  /** Values in words, "20 min"; otherwise they are plain numbers. */
  format?: (value: number) => string;
}

export interface Slice {
  name: string;
  tone: Tone;
  value: number;
}

/** Parts of a whole, with the number that counts inside. */
export interface DonutPlot {
  kind: 'donut';
  slices: readonly Slice[];
  center: string;
  /** What the number in the middle is, in a word or two. */
  unit: string;
}

export type Plot = SeriesPlot | DonutPlot;

export interface Point {
  x: number;
  y: number;
}

/** The stretches of a line between the places where nothing is known. Places count from 1. */
export function runsOf(values: readonly (number | null)[]): readonly (readonly Point[])[] {
  const runs: Point[][] = [];
  values.forEach((y, index) => {
    if (y === null) return;
    if (index === 0 || values[index - 1] === null) runs.push([]);
    runs.at(-1)?.push({ x: index + 1, y });
  });
  return runs;
}

/** The greatest known value, at least 0. */
export const greatestOf = (series: readonly Series[]): number =>
  Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
