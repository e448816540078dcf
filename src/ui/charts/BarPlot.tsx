import { ChartBar, ChartLine } from '@patternfly/react-charts/victory';
import { formatNumber } from '@/lib/format';
import { VALUE_TEXT } from './axis-style';
import { Plane } from './Plane';
import { greatestOf, runsOf, type SeriesPlot, toneColor } from './plot';
import { type Frame, innerHeight, innerWidth, ticksUpTo } from './plot-scale';
import { RateScale } from './RateScale';
import { Readout } from './Readout';

const WIDEST_BAR_PX = 30;
const NARROWEST_LABELLED_PX = 18;
const PALE = 0.5;

interface Datum {
  x: number;
  y: number;
  isPale: boolean;
}

/**
 * Bars side by side for each interval, their values on them while there is room; over them a share as a line on a scale of
 * its own, 0 to 100%.
 */
export function BarPlot({ plot, width, height }: { plot: SeriesPlot; width: number; height: number }) {
  const { labels, series, rate, format = formatNumber } = plot;
  const frame: Frame = { width, height, left: 44, right: rate === undefined ? 20 : 44, top: 18, bottom: 28 };
  const slot = innerWidth(frame) / Math.max(1, labels.length);
  const bar = Math.max(1, Math.min(WIDEST_BAR_PX, (slot * 0.8) / series.length));
  const apart = (bar + 1) / slot;
  const ticks = ticksUpTo(greatestOf(series));
  const end = ticks.at(-1) ?? 1;
  // The library cannot round a bar that is lower than its corners.
  const radiusOf = (value: number) => Math.min(2, bar / 3, (innerHeight(frame) * value) / end / 2);
  const rates = runsOf(rate?.values ?? []);
  const bars = series.map(({ name, tone, values, isEstimate }, place) => (
    <ChartBar
      key={name}
      barWidth={bar}
      cornerRadius={{ top: ({ datum }) => radiusOf((datum as Datum | undefined)?.y ?? 0) }}
      data={values.map((y, index) => ({
        x: index + 1 + (place - (series.length - 1) / 2) * apart,
        y: y ?? 0,
        isPale: isEstimate?.[index] === true,
      }))}
      labels={
        bar >= NARROWEST_LABELLED_PX
          ? ({ datum }: { datum: Datum }) => (datum.y === 0 ? '' : format(datum.y))
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
  ));
  const lines = rates
    .filter(({ length }) => length > 1)
    .map((run) => (
      <ChartLine
        key={`rate ${run[0]?.x}`}
        data={run.map(({ x, y }) => ({ x, y: y * end }))}
        style={{ data: { stroke: toneColor('blue'), strokeWidth: 2 } }}
      />
    ));
  return (
    <Readout plot={plot} frame={frame}>
      <Plane frame={frame} labels={labels} ticks={ticks} format={format}>
        {[...bars, ...lines]}
      </Plane>
      {rate !== undefined && <RateScale runs={rates} frame={frame} places={labels.length} />}
    </Readout>
  );
}
