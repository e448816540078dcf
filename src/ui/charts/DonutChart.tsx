import { formatNumber, formatShare } from '@/lib/format';
import { ChartFrame } from './ChartFrame';
import { type DonutPlot, toneColor } from './plot';

/** A ring, its parts named beside it with number and share. */
export function DonutChart({ plot, label }: { plot: DonutPlot; label: string }) {
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
            {total > 0 && <span className="pb-quiet pb-number">{formatShare(value / total)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
