/** Colours of charts, each a variable of charts.css that follows the theme. */
export type Tone = 'success' | 'failure' | 'blue' | 'teal' | 'purple' | 'orange' | 'grey';

/** Colours for parts without a meaning of their own, in this order; further parts are folded into a grey one. */
export const PLAIN_TONES: readonly Tone[] = ['blue', 'teal', 'purple', 'orange'];

export const toneColor = (tone: Tone): string => `var(--pb-tone-${tone})`;

export interface Series {
  name: string;
  tone: Tone;
  /** One value for each label of the plot. */
  values: readonly number[];
  /** Places whose value is an estimate: drawn pale (bars) or dashed (a line, as soon as one is). */
  isEstimate?: readonly boolean[];
}

/** Values over time. */
export interface SeriesPlot {
  kind: 'bars' | 'lines';
  /** Oldest first, short enough for an axis. */
  labels: readonly string[];
  series: readonly Series[];
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
