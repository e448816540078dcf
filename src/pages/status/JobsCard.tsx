import { Button, Skeleton } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { packitQueries } from '@/sources/packit/queries';
import { NotComputed } from '@/ui/NotComputed';
import { QueryState } from '@/ui/QueryState';
import { useNow } from '@/ui/use-now';
import { HoursTable } from './HoursTable';
import { sparkAlt } from './hour-words';
import { jobsRate, rateWords, runFigures, runsByHour } from './jobs-rate';
import { RateCard } from './RateCard';
import { Sparkline } from './Sparkline';

const NAME = 'Packit jobs per hour';
const EVERY_MS = 300_000;
const PAGE = { page: 1, perPage: 50 };

function Newest() {
  const newest = useQuery({ ...packitQueries.pipelines(PAGE), refetchInterval: EVERY_MS });
  const now = useNow();
  if (newest.data === undefined)
    return (
      <p className="pb-rate-newest pb-quiet" role="status">
        {newest.error === null ? 'Reading the newest pipelines …' : `${newest.error.message}. `}
        {newest.error !== null && (
          <Button variant="link" isInline isDisabled={newest.isFetching} onClick={() => void newest.refetch()}>
            Try again
          </Button>
        )}
      </p>
    );
  const rate = jobsRate(newest.data.items, now);
  return (
    <div className="pb-rate-newest">
      <p className="pb-finding pb-rate-short">
        {rate === null ? 'No pipeline tells when it began' : rateWords(rate.perHour)}
      </p>
      {rate !== null && <p className="pb-note">This rests on a sample: {rate.basis}.</p>}
    </div>
  );
}

/** How much Packit works: the rate of the newest pipelines, and the hours that the service counted itself. */
export function JobsCard() {
  const series = useQuery(packitQueries.usageSeries('day'));
  return (
    <RateCard name={NAME}>
      <Newest />
      <QueryState
        query={series}
        what="the jobs by hour"
        service="Packit"
        headingLevel="h3"
        skeleton={<Skeleton height="10.5rem" screenreaderText="Loading the jobs by hour" />}
        absent={<NotComputed query={series} />}
      >
        {(data) => {
          const hours = runsByHour(data);
          const counts = hours.map(({ count }) => count);
          if (hours.length === 0) return <p className="pb-quiet">The service counted no hours.</p>;
          return (
            <>
              <Sparkline
                values={counts}
                label={sparkAlt('Jobs', counts)}
                first={hours[0]?.label ?? ''}
                last={`${hours.at(-1)?.label ?? ''} UTC`}
              />
              <p className="pb-note">
                Exact counts of 24 hours. The last one ended when Packit's worker started, hours or days ago, not now.
              </p>
              <HoursTable name={NAME} figures={runFigures(hours)} />
            </>
          );
        }}
      </QueryState>
    </RateCard>
  );
}
