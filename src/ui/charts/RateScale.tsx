import { formatShare } from '@/lib/format';
import { LoneDots } from './LoneDots';
import type { Point } from './plot';
import { type Frame, innerHeight } from './plot-scale';

interface Props {
  /** Stretches of the line, in shares of 0 to 1. */
  runs: readonly (readonly Point[])[];
  frame: Frame;
  places: number;
}

/** The scale of shares at the right of a plot, and shares that stand alone. */
export function RateScale({ runs, frame, places }: Props) {
  return (
    <>
      <LoneDots runs={runs} tone="blue" frame={frame} places={places} end={1} />
      {[1, 0.5, 0].map((share) => (
        <span
          key={share}
          className="pb-rate-tick pb-number"
          style={{
            insetBlockStart: frame.top + innerHeight(frame) * (1 - share),
            insetInlineStart: frame.width - frame.right + 6,
          }}
        >
          {formatShare(share)}
        </span>
      ))}
    </>
  );
}
