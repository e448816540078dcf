import { useQuery } from '@tanstack/react-query';
import type { Period } from '@/domain/usage';
import { packitQueries } from '@/sources/packit/queries';
import { ChartView } from '@/ui/charts/ChartView';
import { DonutChart } from '@/ui/charts/DonutChart';
import { EmptyNote } from '@/ui/EmptyNote';
import { CardState } from './CardState';
import { HomeCard } from './HomeCard';
import { successView } from './success-view';
import type { SampleQuery } from './use-sample';

/** Succeeded builds out of all of the period. */
export function SuccessCard({ period, sample }: { period: Period; sample: SampleQuery }) {
  const usage = useQuery(packitQueries.usage(period));
  return (
    <HomeCard name="Success of all builds" span={4} queries={[sample, usage]}>
      <CardState query={sample} what="the newest builds">
        {(known) => {
          const view = successView(period, known, usage.data?.runs.copr ?? null);
          if (view === null)
            return (
              <EmptyNote title="No build has ended" headingLevel="h3">
                The share of successes appears here once builds have ended.
              </EmptyNote>
            );
          const { finding, note, plot, figures } = view;
          return (
            <ChartView
              name="Success of all builds"
              finding={finding}
              note={note}
              figures={figures}
              views={[{ label: 'Chart', content: <DonutChart hasShares={false} plot={plot} label={`${finding}.`} /> }]}
            />
          );
        }}
      </CardState>
    </HomeCard>
  );
}
