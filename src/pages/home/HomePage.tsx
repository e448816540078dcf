import { PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router-dom';
import { getConfig } from '@/lib/config';
import { changeSearch, readSearch } from '@/lib/search-params';
import { packitQueries } from '@/sources/packit/queries';
import { exactPeriod } from '@/stats/period-words';
import { PeriodSwitch } from '@/ui/charts/PeriodSwitch';
import { PageTitle } from '@/ui/PageTitle';
import { useNow } from '@/ui/use-now';
import { AwaitedCards } from './AwaitedCards';
import { Basis } from './Basis';
import { ExactCards } from './ExactCards';
import { InstallationsCard } from './InstallationsCard';
import './home.css';
import { ProjectsCard } from './ProjectsCard';
import { ServiceLine } from './ServiceLine';
import { homeSearch } from './search';
import { homeSentence } from './sentence';
import { useSample } from './use-sample';
import { useServices } from './use-services';
import { useStatistics } from './use-statistics';
import { WatchedCard } from './WatchedCard';

/** Only for sites where nobody collects figures. */
const SampledCards = lazy(async () => ({ default: (await import('./SampledCards')).SampledCards }));

/** Whether today is normal, in one sentence, and under it the figures it rests on, each card for itself. */
export function HomePage() {
  const [params, setParams] = useSearchParams();
  const { period } = readSearch(homeSearch, params);
  const isOn = getConfig().services.packit !== null;
  const services = useServices();
  const now = useNow();
  const stats = useStatistics(isOn);
  const isSampled = isOn && stats.basis === 'sampled';
  const sample = useSample(isSampled);
  const usage = useQuery({ ...packitQueries.usage(period), enabled: isSampled });
  const exact = stats.data == null ? null : exactPeriod(stats.data, period, now);
  return (
    <div className="pb-home">
      <PageTitle title="Home">
        {homeSentence({ isOn, period, basis: stats.basis, exact, usage, sample, services })}
      </PageTitle>
      <PageSection hasBodyWrapper={false} className="pb-home-head-room">
        <div className="pb-home-head">
          <ServiceLine services={services} />
          {isOn && (
            <PeriodSwitch
              period={period}
              onChoose={(next) =>
                setParams(changeSearch(params, { period: next === 'week' ? null : next }), { preventScrollReset: true })
              }
            />
          )}
        </div>
        {isOn && <Basis query={stats} period={exact} />}
      </PageSection>
      {isOn && (
        <PageSection hasBodyWrapper={false} className="pb-home-cards">
          <WatchedCard />
          {exact !== null && <ExactCards period={exact} query={stats} />}
          {stats.basis === 'sampled' && (
            <Suspense fallback={<AwaitedCards />}>
              <SampledCards period={period} sample={sample} />
            </Suspense>
          )}
          {stats.basis === 'awaited' && <AwaitedCards />}
          <ProjectsCard />
          <InstallationsCard />
        </PageSection>
      )}
    </div>
  );
}
