import { formatNumber, formatShare } from '@/lib/format';
import { ChartFrame } from './ChartFrame';
import { type DonutPlot, toneColor } from './plot';

interface Props {
  plot: DonutPlot;
  /** What the chart shows, in a sentence: its text alternative. */
  label: string;
  /** Not where the text gives a share of other things than of all parts. */
  hasShares?: boolean;
}

/** A ring, its parts named beside it with number and share. */
export function DonutChart({ plot, label, hasShares = true }: Props) {
  const total = plot.slices.reduce((sum, { value }) => sum + value, 0);
  return (
    <div className="pb-donut-chart">
      <ChartFrame plot={plot} label={label} />
      <ul className="pb-slices" aria-label="Parts">
        {plot.slices.map(({ name, tone, value }) => (
          <li key={name}>
            <span className="pb-swatch" style={{ background: toneColor(tone) }} />
            <span className="pb-slice-name">{name}</span>
            <span className="pb-number">{formatNumber(value)}</span>
            {hasShares && total > 0 && <span className="pb-quiet pb-number">{formatShare(value / total)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
