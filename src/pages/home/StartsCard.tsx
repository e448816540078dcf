import { useQuery } from '@tanstack/react-query';
import type { Period } from '@/domain/usage';
import { packitQueries } from '@/sources/packit/queries';
import { ChartFrame } from '@/ui/charts/ChartFrame';
import { ChartView } from '@/ui/charts/ChartView';
import { EmptyNote } from '@/ui/EmptyNote';
import { CardState } from './CardState';
import { HomeCard } from './HomeCard';
import { PERIOD_WORDS } from './search';
import { startsView } from './starts-view';
import type { SampleQuery } from './use-sample';

/** What starts builds: events over time, and how many builds people ask for. */
export function StartsCard({ period, sample }: { period: Period; sample: SampleQuery }) {
  const series = useQuery(packitQueries.usageSeries(PERIOD_WORDS[period].span));
  return (
    <HomeCard name="What starts builds" span={8} queries={[series, sample]}>
      <CardState query={series} what="what starts builds">
        {(known) => {
          const view = startsView(period, known, sample.data ?? null);
          if (view === null)
            return (
              <EmptyNote title="No events" headingLevel="h3">
                Pull requests, pushes, releases and issues that make Packit work appear here.
              </EmptyNote>
            );
          const { finding, note, events, manual, figures } = view;
          return (
            <ChartView
              name="What starts builds"
              finding={finding}
              note={note}
              figures={figures}
              views={[
                { label: 'By event', content: <ChartFrame plot={events} label={`${finding}.`} /> },
                ...(manual === null
                  ? []
                  : [{ label: 'By hand', content: <ChartFrame plot={manual} label={`${finding}.`} /> }]),
              ]}
            />
          );
        }}
      </CardState>
    </HomeCard>
  );
}
