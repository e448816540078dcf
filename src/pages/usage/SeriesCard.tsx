import type { UseQueryResult } from '@tanstack/react-query';
import type { UsagePeriod, UsageSeries } from '@/domain/usage';
import { ChartFrame } from '@/ui/charts/ChartFrame';
import { ChartView } from '@/ui/charts/ChartView';
import { EmptyNote } from '@/ui/EmptyNote';
import { labelNote } from './periods';
import type { SeriesView } from './series-view';
import { UsageCard } from './UsageCard';

interface Props {
  name: string;
  period: UsagePeriod;
  query: UseQueryResult<UsageSeries | null>;
  viewOf: (period: UsagePeriod, series: UsageSeries) => SeriesView | null;
  /** What is counted. */
  what: string;
}

/** Figures over time as lines. */
export function SeriesCard({ name, period, query, viewOf, what }: Props) {
  return (
    <UsageCard name={name} query={query}>
      {(series) => {
        const view = viewOf(period, series);
        if (view === null)
          return (
            <EmptyNote title="No intervals" headingLevel="h3">
              The service knows of none in this time. They appear here once Packit works for a project.
            </EmptyNote>
          );
        const { finding, plot, figures } = view;
        const note = `${what} ${period === 'total' ? 'There is no series of all time: this is the past year. ' : ''}${labelNote(period)}`;
        return (
          <ChartView
            name={name}
            finding={finding}
            note={note}
            figures={figures}
            views={[{ label: 'Chart', content: <ChartFrame plot={plot} label={`${finding}.`} /> }]}
          />
        );
      }}
    </UsageCard>
  );
}
