import { Chart } from '@patternfly/react-charts/dist/esm/victory/components/Chart/Chart';
import { ChartAxis } from '@patternfly/react-charts/dist/esm/victory/components/ChartAxis/ChartAxis';
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
  children: readonly ReactElement[];
}

/** Axes with room for each label, and what is drawn between them. Places count from 0. */
export function Plane({ frame, labels, ticks, children }: Props) {
  const { width, height, left, right, top, bottom } = frame;
  const places = thinned(labels.length, Math.floor(innerWidth(frame) / LABEL_PX));
  return (
    <Chart
      width={width}
      height={height}
      padding={{ left, right, top, bottom }}
      domain={{ x: [-0.5, Math.max(labels.length, 1) - 0.5], y: [0, ticks.at(-1) ?? 1] }}
    >
      <ChartAxis
        dependentAxis
        showGrid
        tickValues={[...ticks]}
        tickFormat={(value: number) => formatNumber(value)}
        style={VALUE_AXIS}
      />
      <ChartAxis tickValues={[...places]} tickFormat={(place: number) => labels[place] ?? ''} style={TIME_AXIS} />
      {[...children]}
    </Chart>
  );
}
