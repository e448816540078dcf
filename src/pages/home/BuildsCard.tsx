import { useQuery } from '@tanstack/react-query';
import type { Period } from '@/domain/usage';
import { packitQueries } from '@/sources/packit/queries';
import { ChartFrame } from '@/ui/charts/ChartFrame';
import { ChartView } from '@/ui/charts/ChartView';
import { EmptyNote } from '@/ui/EmptyNote';
import { buildsView } from './builds-view';
import { CardSkeleton, CardState } from './CardState';
import { HomeCard } from './HomeCard';
import { PERIOD_WORDS } from './search';
import type { SampleQuery } from './use-sample';

/** Succeeded and failed builds over time. */
export function BuildsCard({ period, sample }: { period: Period; sample: SampleQuery }) {
  const series = useQuery(packitQueries.usageSeries(PERIOD_WORDS[period].span));
  return (
    <HomeCard name="Builds" span={8} queries={[series, sample]}>
      <CardState query={series} what="the builds over time">
        {({ runs }) => {
          if (sample.data === undefined && sample.error === null) return <CardSkeleton what="the newest builds" />;
          const view = buildsView(period, runs.copr ?? [], sample.data ?? null);
          if (view === null)
            return (
              <EmptyNote title="No builds" headingLevel="h3">
                A build appears here when a pull request, a push or a release makes Packit build in Copr.
              </EmptyNote>
            );
          const { finding, note, plot, figures } = view;
          return (
            <ChartView
              name="Builds"
              finding={finding}
              note={note}
              figures={figures}
              views={[{ label: 'Chart', content: <ChartFrame plot={plot} label={`${finding}.`} /> }]}
            />
          );
        }}
      </CardState>
    </HomeCard>
  );
}
