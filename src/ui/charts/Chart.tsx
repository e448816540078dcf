import { BarPlot } from './BarPlot';
import { DonutPlotView } from './DonutPlotView';
import { LinePlot } from './LinePlot';
import type { Plot } from './plot';

interface Props {
  plot: Plot;
  /** Room in px. */
  width: number;
  height: number;
}

/** Everything that needs the chart library; only ever loaded lazily. */
export function Chart({ plot, width, height }: Props) {
  switch (plot.kind) {
    case 'bars':
      return <BarPlot plot={plot} width={width} height={height} />;
    case 'lines':
      return <LinePlot plot={plot} width={width} height={height} />;
    case 'donut':
      return <DonutPlotView plot={plot} size={Math.min(width, height)} />;
  }
}
