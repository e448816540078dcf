import { Chart, ChartAxis, ChartContainer } from '@patternfly/react-charts/victory';
import type { ReactElement } from 'react';
import { formatNumber } from '@/lib/format';
import { TIME_AXIS, VALUE_AXIS } from './axis-style';
import { type Frame, innerWidth, thinned } from './plot-scale';

const LABEL_PX = 62;

interface Props {
  frame: Frame;
  labels: readonly string[];
  /** Marks of the value axis; the last is its end. */
  ticks: readonly number[];
  /** Words of the marks. */
  format?: ((value: number) => string) | undefined;
  children: readonly ReactElement[];
}

/** Axes with room for each label, and what is drawn between them. Places count from 1: at 0 the library would let the axes cross. */
export function Plane({ frame, labels, ticks, format = formatNumber, children }: Props) {
  const { width, height, left, right, top, bottom } = frame;
  const places = thinned(labels.length, Math.floor(innerWidth(frame) / LABEL_PX));
  return (
    <Chart
      width={width}
      height={height}
      containerComponent={<ChartContainer role="presentation" />}
      padding={{ left, right, top, bottom }}
      domain={{ x: [0.5, Math.max(labels.length, 1) + 0.5], y: [0, ticks.at(-1) ?? 1] }}
    >
      <ChartAxis
        dependentAxis
        showGrid
        tickValues={[...ticks]}
        tickFormat={(value: number) => format(value)}
        style={VALUE_AXIS}
      />
      <ChartAxis
        tickValues={places.map((place) => place + 1)}
        tickFormat={(place: number) => labels[place - 1] ?? ''}
        style={TIME_AXIS}
      />
      {[...children]}
    </Chart>
  );
}
