import { type PointerEvent, type ReactNode, useState } from 'react';
import { formatNumber, formatShare } from '@/lib/format';
import { type SeriesPlot, toneColor } from './plot';
import { type Frame, innerWidth } from './plot-scale';

interface Props {
  plot: SeriesPlot;
  frame: Frame;
  children: ReactNode;
}

/** The exact numbers of the interval under the pointer. Others read them in the table. */
export function Readout({ plot: { labels, series, rate, format = formatNumber }, frame, children }: Props) {
  const [place, setPlace] = useState<number | null>(null);
  const slot = innerWidth(frame) / Math.max(1, labels.length);
  const find = ({ clientX, currentTarget }: PointerEvent) => {
    const at = Math.floor((clientX - currentTarget.getBoundingClientRect().left - frame.left) / slot);
    setPlace(at >= 0 && at < labels.length ? at : null);
  };
  const words = (value: number | null | undefined) => (value == null ? 'not known' : format(value));
  const share = rate?.values[place ?? 0] ?? null;
  const left = frame.left + slot * ((place ?? 0) + 0.5);
  const isRight = left > frame.width / 2;
  return (
    <div className="pb-plot" onPointerMove={find} onPointerLeave={() => setPlace(null)}>
      {children}
      {place !== null && (
        <>
          <span
            className="pb-readout-line"
            style={{ insetInlineStart: left, insetBlockStart: frame.top, insetBlockEnd: frame.bottom }}
          />
          <div
            className="pb-readout"
            style={isRight ? { insetInlineEnd: frame.width - left + 8 } : { insetInlineStart: left + 8 }}
          >
            <strong>{labels[place]}</strong>
            {series.map(({ name, tone, values, isEstimate }) => (
              <span key={name}>
                <span className="pb-swatch" style={{ background: toneColor(tone) }} />
                {name} {isEstimate?.[place] === true && 'about '}
                <span className="pb-number">{words(values[place])}</span>
              </span>
            ))}
            {rate !== undefined && share !== null && (
              <span>
                <span className="pb-swatch" style={{ background: toneColor('blue') }} />
                {rate.name} <span className="pb-number">{formatShare(share)}</span>
              </span>
            )}
          </div>
        </>
      )}
    </div>
  );
}
