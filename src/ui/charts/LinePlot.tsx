import { ChartLine } from '@patternfly/react-charts/victory';
import { LoneDots } from './LoneDots';
import { Plane } from './Plane';
import { greatestOf, runsOf, type SeriesPlot, toneColor } from './plot';
import { type Frame, innerHeight, spread, ticksUpTo } from './plot-scale';
import { Readout } from './Readout';

const LABEL_GAP_PX = 17;

/** Lines over time, each named at its end; one that rests on estimates is dashed. */
export function LinePlot({ plot, width, height }: { plot: SeriesPlot; width: number; height: number }) {
  const { labels, series, format } = plot;
  const [left, narrow] = format === undefined ? [44, 92] : [64, 108];
  const frame: Frame = { width, height, left, right: width < 420 ? narrow : 116, top: 12, bottom: 28 };
  const ticks = ticksUpTo(greatestOf(series));
  const end = ticks.at(-1) ?? 1;
  const lines = series.map((line) => ({ ...line, runs: runsOf(line.values) }));
  const toHeight = (value: number) => frame.top + innerHeight(frame) * (1 - value / end);
  const heights = spread(
    lines.map(({ runs }) => toHeight(runs.at(-1)?.at(-1)?.y ?? 0)),
    LABEL_GAP_PX,
    height - frame.bottom,
  );
  return (
    <Readout plot={plot} frame={frame}>
      <Plane frame={frame} labels={labels} ticks={ticks} format={format}>
        {lines.flatMap(({ name, tone, runs, isEstimate = [] }) =>
          runs
            .filter(({ length }) => length > 1)
            .map((run) => (
              <ChartLine
                key={`${name} ${run[0]?.x}`}
                data={[...run]}
                style={{
                  data: {
                    stroke: toneColor(tone),
                    strokeWidth: 2,
                    ...(isEstimate.some(Boolean) && { strokeDasharray: '5 4' }),
                  },
                }}
              />
            )),
        )}
      </Plane>
      {lines.map(({ name, tone, runs }) => (
        <LoneDots key={name} runs={runs} tone={tone} frame={frame} places={labels.length} end={end} />
      ))}
      {series.map(({ name, tone }, index) => (
        <span
          key={name}
          className="pb-line-name"
          style={{
            insetBlockStart: heights[index] ?? 0,
            insetInlineStart: width - frame.right + 4,
            maxInlineSize: frame.right - 4,
          }}
        >
          <span className="pb-swatch" style={{ background: toneColor(tone) }} />
          {name}
        </span>
      ))}
    </Readout>
  );
}
