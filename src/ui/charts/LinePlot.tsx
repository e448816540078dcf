import { ChartLine } from '@patternfly/react-charts/victory';
import { Plane } from './Plane';
import { type SeriesPlot, toneColor } from './plot';
import { type Frame, innerHeight, spread, ticksUpTo } from './plot-scale';
import { Readout } from './Readout';

const LABEL_GAP_PX = 17;

/** Lines over time, each named at its end; one that rests on estimates is dashed. */
export function LinePlot({ plot, width, height }: { plot: SeriesPlot; width: number; height: number }) {
  const { labels, series } = plot;
  const frame: Frame = { width, height, left: 44, right: width < 420 ? 92 : 116, top: 12, bottom: 28 };
  const ticks = ticksUpTo(Math.max(0, ...series.flatMap(({ values }) => values)));
  const end = ticks.at(-1) ?? 1;
  const toHeight = (value: number) => frame.top + innerHeight(frame) * (1 - value / end);
  const heights = spread(
    series.map(({ values }) => toHeight(values.at(-1) ?? 0)),
    LABEL_GAP_PX,
    height - frame.bottom,
  );
  return (
    <Readout plot={plot} frame={frame}>
      <Plane frame={frame} labels={labels} ticks={ticks}>
        {series.map(({ name, tone, values, isEstimate = [] }) => (
          <ChartLine
            key={name}
            data={values.map((y, index) => ({ x: index + 1, y }))}
            style={{
              data: {
                stroke: toneColor(tone),
                strokeWidth: 2,
                ...(isEstimate.some(Boolean) && { strokeDasharray: '5 4' }),
              },
            }}
          />
        ))}
      </Plane>
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
