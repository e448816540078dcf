import { type Point, type Tone, toneColor } from './plot';
import { type Frame, innerHeight, innerWidth } from './plot-scale';

interface Props {
  runs: readonly (readonly Point[])[];
  tone: Tone;
  frame: Frame;
  /** How many places the time axis has. */
  places: number;
  /** The end of the value axis. */
  end: number;
}

/** Dots for values that stand alone: a line needs two. */
export function LoneDots({ runs, tone, frame, places, end }: Props) {
  const slot = innerWidth(frame) / Math.max(1, places);
  return runs.flatMap(([point, ...more]) =>
    point === undefined || more.length > 0
      ? []
      : [
          <span
            key={point.x}
            className="pb-lone-dot"
            style={{
              insetInlineStart: frame.left + slot * (point.x - 0.5),
              insetBlockStart: frame.top + innerHeight(frame) * (1 - point.y / end),
              background: toneColor(tone),
            }}
          />,
        ],
  );
}
