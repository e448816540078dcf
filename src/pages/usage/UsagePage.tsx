import { PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router-dom';
import type { UsagePeriod } from '@/domain/usage';
import { getConfig } from '@/lib/config';
import { paths } from '@/lib/paths';
import { readSearch } from '@/lib/search-params';
import { packitQueries } from '@/sources/packit/queries';
import { PageTitle } from '@/ui/PageTitle';
import { PERIOD_WORDS, USAGE_PERIODS, usageSearch } from './periods';
import { RankedCard } from './RankedCard';
import { forges, kinds, topProjects } from './rankings';
import { SeriesCard } from './SeriesCard';
import { usageSentence } from './sentence';
import { activeView, eventsView, projectsView, runsView } from './series-view';
import './usage.css';

const TITLE = 'Usage';

function Tabs({ period }: { period: UsagePeriod }) {
  return (
    <nav aria-label="Period" className="pb-usage-tabs">
      <ul>
        {USAGE_PERIODS.map((one) => (
          <li key={one}>
            <Link
              to={paths.usage(one === 'week' ? {} : { period: one })}
              aria-current={one === period ? 'page' : undefined}
              preventScrollReset
            >
              {PERIOD_WORDS[one].label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Figures({ period }: { period: UsagePeriod }) {
  const usage = useQuery(packitQueries.usage(period));
  const series = useQuery(packitQueries.usageSeries(PERIOD_WORDS[period].span));
  const shared = { period, query: series };
  return (
    <>
      <PageTitle title={TITLE}>
        <span className="pb-usage-sentence">{usageSentence(period, usage.data, usage.error !== null)}</span>
      </PageTitle>
      <PageSection hasBodyWrapper={false} className="pb-usage">
        <Tabs period={period} />
        <p className="pb-quiet pb-usage-since">
          {period === 'total'
            ? 'Packit removes old pipelines now and then: this is what its database still holds.'
            : 'Packit fixes the first day when it starts, so the period is up to two days longer than it says.'}
        </p>
        <div className="pb-usage-cards" key={period}>
          <RankedCard name="Runs by kind of job" query={usage} rankingOf={kinds} isTall />
          <RankedCard name="Most active projects" query={usage} rankingOf={topProjects} isTall />
          <SeriesCard
            {...shared}
            name="Runs over time"
            viewOf={runsView}
            what="A run is one trigger, not one chroot. The table has all kinds."
          />
          <SeriesCard
            {...shared}
            name="What starts them"
            viewOf={eventsView}
            what="Distinct pull requests, branches, releases and so on, not pushes."
          />
          <SeriesCard {...shared} name="Active projects over time" viewOf={activeView} what="Projects with an event." />
          <SeriesCard
            {...shared}
            name="Projects with runs"
            viewOf={projectsView}
            what="A project counts once for each kind of job."
          />
          <RankedCard name="Active projects by forge" query={usage} rankingOf={forges} />
        </div>
      </PageSection>
    </>
  );
}

/** `/usage?period=month`: how much Packit was used, from the figures that it computes by itself. */
export function UsagePage() {
  const [params] = useSearchParams();
  const { period } = readSearch(usageSearch, params);
  if (getConfig().services.packit === null)
    return <PageTitle title={TITLE}>Packit Service is switched off in this site's configuration.</PageTitle>;
  return <Figures period={period} />;
}
