import { Skeleton } from '@patternfly/react-core';
import { lazy, Suspense } from 'react';
import './charts.css';
import { ChartBoundary } from './ChartBoundary';
import { type Plot, type SeriesPlot, toneColor } from './plot';
import { useWidth } from './use-width';

const Chart = lazy(async () => ({ default: (await import('./Chart')).Chart }));

const HEIGHT_PX = 232;
const KEY_PX = 24;
const DONUT_PX = 176;

interface Props {
  plot: Plot;
  /** What the chart shows, in a sentence: its text alternative. */
  label: string;
}

const hasKey = (plot: Plot): plot is SeriesPlot => plot.kind === 'bars' && plot.series.length > 1;

/** Names of bars of several colours; lines are named at their ends, slices beside the ring. */
function Key({ plot }: { plot: Plot }) {
  if (!hasKey(plot)) return null;
  return (
    <div className="pb-chart-key" aria-hidden="true">
      {plot.series.map(({ name, tone }) => (
        <span key={name}>
          <span className="pb-swatch" style={{ background: toneColor(tone) }} />
          {name}
        </span>
      ))}
      {plot.rate !== undefined && (
        <span>
          <span className="pb-swatch pb-swatch-line" style={{ background: toneColor('blue') }} />
          {plot.rate.name}
        </span>
      )}
    </div>
  );
}

/** A chart in the room that is there: its code is loaded when it is first shown, and it follows the width. */
export function ChartFrame({ plot, label }: Props) {
  const [width, ref] = useWidth();
  const height = plot.kind === 'donut' ? DONUT_PX : HEIGHT_PX - (hasKey(plot) ? KEY_PX : 0);
  return (
    <div className={`pb-chart pb-chart-${plot.kind}`}>
      <Key plot={plot} />
      <div ref={ref} role="img" aria-label={label} className="pb-chart-room" style={{ blockSize: height }}>
        <ChartBoundary>
          <Suspense fallback={<Skeleton height={`${height}px`} />}>
            {width > 0 && <Chart plot={plot} width={width} height={height} />}
          </Suspense>
        </ChartBoundary>
      </div>
    </div>
  );
}
