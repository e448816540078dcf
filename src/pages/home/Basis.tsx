import { Button } from '@patternfly/react-core';
import { gapsWithin } from '@/stats/period';
import { type ExactPeriod, isOutdated } from '@/stats/period-words';
import { Collected } from '@/ui/charts/Collected';
import { useNow } from '@/ui/use-now';
import type { StatsQuery } from './use-statistics';

const SAMPLED = 'The figures rest on the service’s own numbers and a sample of the newest builds; each card says so.';

/** What all figures of the page rest on: collected ones with their age, or samples and why. */
export function Basis({ query, period }: { query: StatsQuery; period: ExactPeriod | null }) {
  const now = useNow();
  const { error, failureReason, isFetching, refetch, data } = query;
  const failure = error ?? (data === undefined ? failureReason : null);
  return (
    <p className="pb-home-basis">
      {period !== null && (
        <Collected
          collectedAt={period.stats.collectedAt}
          isOld={isOutdated(period.stats.collectedAt, now)}
          gaps={gapsWithin(period.stats, period.stats.kinds.copr?.gaps ?? [], period.days)}
          what="builds"
        />
      )}
      {data === null && `No statistics are collected for this site. ${SAMPLED}`}
      {failure !== null && (
        <span role="status" className="pb-wrap">
          {' '}
          {failure.message}. {period === null ? SAMPLED : 'A newer one could not be had.'}{' '}
          <Button variant="link" isInline isDisabled={isFetching} onClick={() => void refetch()}>
            {isFetching ? 'Trying again …' : 'Try again'}
          </Button>
        </span>
      )}
    </p>
  );
}
