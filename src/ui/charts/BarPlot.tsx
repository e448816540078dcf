import { ChartBar } from '@patternfly/react-charts/victory';
import { formatNumber } from '@/lib/format';
import { VALUE_TEXT } from './axis-style';
import { Plane } from './Plane';
import { type SeriesPlot, toneColor } from './plot';
import { type Frame, innerWidth, ticksUpTo } from './plot-scale';
import { Readout } from './Readout';

const WIDEST_BAR_PX = 30;
const NARROWEST_LABELLED_PX = 18;
const PALE = 0.5;

interface Datum {
  x: number;
  y: number;
  isPale: boolean;
}

/** Bars side by side for each interval; their values on them while there is room. */
export function BarPlot({ plot, width, height }: { plot: SeriesPlot; width: number; height: number }) {
  const { labels, series } = plot;
  const frame: Frame = { width, height, left: 44, right: 20, top: 18, bottom: 28 };
  const slot = innerWidth(frame) / Math.max(1, labels.length);
  const bar = Math.max(1, Math.min(WIDEST_BAR_PX, (slot * 0.8) / series.length));
  const apart = (bar + 1) / slot;
  const max = Math.max(0, ...series.flatMap(({ values }) => values));
  return (
    <Readout plot={plot} frame={frame}>
      <Plane frame={frame} labels={labels} ticks={ticksUpTo(max)}>
        {series.map(({ name, tone, values, isEstimate }, place) => (
          <ChartBar
            key={name}
            barWidth={bar}
            cornerRadius={{ top: Math.min(2, bar / 3) }}
            data={values.map((y, index) => ({
              x: index + 1 + (place - (series.length - 1) / 2) * apart,
              y,
              isPale: isEstimate?.[index] === true,
            }))}
            labels={
              bar >= NARROWEST_LABELLED_PX
                ? ({ datum }: { datum: Datum }) => (datum.y === 0 ? '' : formatNumber(datum.y))
                : () => ''
            }
            style={{
              data: {
                fill: toneColor(tone),
                fillOpacity: ({ datum }) => ((datum as Datum | undefined)?.isPale ? PALE : 1),
              },
              labels: VALUE_TEXT,
            }}
          />
        ))}
      </Plane>
    </Readout>
  );
}
