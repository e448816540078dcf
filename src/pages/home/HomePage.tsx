import { PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import { getConfig } from '@/lib/config';
import { changeSearch, readSearch } from '@/lib/search-params';
import { packitQueries } from '@/sources/packit/queries';
import { PageTitle } from '@/ui/PageTitle';
import { ActiveCard } from './ActiveCard';
import { BuildsCard } from './BuildsCard';
import { ChrootsCard } from './ChrootsCard';
import './home.css';
import { InstallationsCard } from './InstallationsCard';
import { PeriodSwitch } from './PeriodSwitch';
import { ProjectsCard } from './ProjectsCard';
import { ServiceLine } from './ServiceLine';
import { StartsCard } from './StartsCard';
import { SuccessCard } from './SuccessCard';
import { homeSearch } from './search';
import { homeSentence } from './sentence';
import { TestsCard } from './TestsCard';
import { useSample } from './use-sample';
import { useServices } from './use-services';

/** Whether today is normal, in one sentence, and under it the figures it rests on, each card for itself. */
export function HomePage() {
  const [params, setParams] = useSearchParams();
  const { period } = readSearch(homeSearch, params);
  const isOn = getConfig().services.packit !== null;
  const services = useServices();
  const sample = useSample(isOn);
  const usage = useQuery({ ...packitQueries.usage(period), enabled: isOn });
  return (
    <div className="pb-home">
      <PageTitle title="Home">{homeSentence({ isOn, period, usage, sample, services })}</PageTitle>
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
      </PageSection>
      {isOn && (
        <PageSection hasBodyWrapper={false} className="pb-home-cards">
          <BuildsCard period={period} sample={sample} />
          <SuccessCard period={period} sample={sample} />
          <StartsCard period={period} sample={sample} />
          <ActiveCard period={period} />
          <TestsCard period={period} />
          <ChrootsCard sample={sample} />
          <ProjectsCard />
          <InstallationsCard />
        </PageSection>
      )}
    </div>
  );
}
