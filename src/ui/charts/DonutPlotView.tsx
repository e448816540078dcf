import { ChartContainer, ChartPie } from '@patternfly/react-charts/victory';
import { type DonutPlot, toneColor } from './plot';

/** A ring of parts with the number that counts inside. */
export function DonutPlotView({ plot, size }: { plot: DonutPlot; size: number }) {
  const { slices, center, unit } = plot;
  const shown = slices.filter(({ value }) => value > 0);
  return (
    <div className="pb-donut" style={{ inlineSize: size, blockSize: size }}>
      <ChartPie
        standalone
        constrainToVisibleArea={false}
        containerComponent={<ChartContainer role="presentation" />}
        width={size}
        height={size}
        padding={4}
        innerRadius={size / 2 - 20}
        padAngle={shown.length > 1 ? 1.5 : 0}
        labels={() => ''}
        data={shown.map(({ name, value }) => ({ x: name, y: value }))}
        colorScale={shown.map(({ tone }) => toneColor(tone))}
        style={{ data: { stroke: 'none' } }}
      />
      <div className="pb-donut-center">
        <strong>{center}</strong>
        <span>{unit}</span>
      </div>
    </div>
  );
}
