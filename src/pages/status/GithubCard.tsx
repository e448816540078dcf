import { useQuery } from '@tanstack/react-query';
import type { Metric } from '@/domain/hourly';
import { count, formatNumber } from '@/lib/format';
import { hostOf } from '@/lib/safe-url';
import { metricQueries } from '@/sources/metric/queries';
import { InstantText } from '@/ui/InstantText';
import { QueryState } from '@/ui/QueryState';
import { sparkAlt } from './hour-words';
import { RateCard } from './RateCard';
import { Sparkline } from './Sparkline';

const NAME = 'GitHub calls per hour';

function Shown({ metric }: { metric: Metric }) {
  if (metric.kind === 'now')
    return (
      <p className="pb-finding pb-rate-short">
        {count(metric.value, 'call')} in an hour
        {metric.at !== null && (
          <>
            , measured <InstantText at={metric.at} />
          </>
        )}
      </p>
    );
  const { counts } = metric;
  const last = formatNumber(counts.at(-1) ?? 0);
  const first = counts.length === 1 ? '' : `${count(counts.length - 1, 'hour')} before`;
  return (
    <>
      <p className="pb-finding pb-rate-short">{last} calls in the last hour</p>
      <Sparkline values={counts} label={sparkAlt('Calls', counts)} first={first} last="last hour" />
    </>
  );
}

function Configured({ url }: { url: string }) {
  const host = hostOf(url) || 'this site';
  const query = useQuery(metricQueries.metric(host, url));
  return (
    <QueryState query={query} what="the number of calls" service={host} headingLevel="h3" skeleton="7rem">
      {(metric) => (
        <>
          <Shown metric={metric} />
          <p className="pb-note">As {host} publishes it.</p>
        </>
      )}
    </QueryState>
  );
}

/** Calls of Packit to GitHub: nobody publishes them, so only a configured address tells. */
export function GithubCard({ url }: { url: string | null }) {
  return (
    <RateCard name={NAME}>
      {url === null ? (
        <>
          <p className="pb-finding pb-rate-short">Nobody publishes this number</p>
          <p className="pb-note">
            Packit does not count its calls to GitHub, so there is nothing to show. Whoever counts them can put the
            address of the number into this site's configuration, as{' '}
            <code className="pb-code">services.github.metric</code>.
          </p>
        </>
      ) : (
        <Configured url={url} />
      )}
    </RateCard>
  );
}
