import { Skeleton, Tab, Tabs, TabTitleText } from '@patternfly/react-core';
import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Activity } from '@/domain/activity';
import type { Job } from '@/domain/job';
import type { Project } from '@/domain/project';
import { changeSearch } from '@/lib/search-params';
import type { ProjectRef } from '@/sources/packit/queries';
import { QueryState } from '@/ui/QueryState';
import { SlowNote } from '@/ui/SlowNote';
import { ActivityTab } from './ActivityTab';
import { BuildsTab } from './BuildsTab';
import type { ProjectBuild } from './builds';
import { IssuesTab } from './IssuesTab';
import { failureOf, type Loaded } from './loaded';
import { ReleasesTab } from './ReleasesTab';
import type { ProjectSearch, TabKey } from './search';
import type { useFigures } from './use-figures';

const StatisticsTab = lazy(async () => ({ default: (await import('./StatisticsTab')).StatisticsTab }));

interface Props {
  /** As the address names it: what is asked for. */
  address: ProjectRef;
  project: Project;
  search: ProjectSearch;
  builds: readonly ProjectBuild[];
  basis: string;
  known: ReadonlyMap<string, Job>;
  pullRequests: Loaded<Activity>;
  branches: Loaded<Activity>;
  figures: ReturnType<typeof useFigures>;
}

const TITLES: Readonly<Record<TabKey, string>> = {
  builds: 'Builds',
  prs: 'Pull requests',
  branches: 'Branches',
  releases: 'Releases',
  issues: 'Issues',
  statistics: 'Statistics',
};

/** Builds, and what they were made for. The open tab and how much is loaded are in the address. */
export function ProjectTabs({
  address,
  project,
  search,
  builds,
  basis,
  known,
  pullRequests,
  branches,
  figures,
}: Props) {
  const [params, setParams] = useSearchParams();
  const change = (changes: Readonly<Record<string, string | number | null>>, replace: boolean) =>
    setParams(changeSearch(params, changes), { preventScrollReset: true, replace });
  const more = (tab: Exclude<TabKey, 'statistics'>) => ({
    pages: search[tab],
    onMore: () => change({ [tab]: search[tab] + 1 }, true),
  });
  const both = { project, known };
  const isComing = pullRequests.first.isLoading || branches.first.isLoading;
  // Where only one of the two lists came, its builds are shown; where none came, what the first one failed with.
  const failed = pullRequests.first.data === undefined && branches.first.data === undefined ? pullRequests.first : null;
  const panel = (tab: TabKey) => {
    switch (tab) {
      case 'builds':
        if (isComing)
          return (
            <div aria-busy="true">
              <SlowNote reason={failureOf([pullRequests.first, branches.first])} service="Packit" />
              <Skeleton className="pb-panel-skeleton" screenreaderText="Loading the builds" />
            </div>
          );
        if (failed !== null)
          return (
            <QueryState query={failed} what="the builds" service="Packit">
              {() => null}
            </QueryState>
          );
        return <BuildsTab {...both} builds={builds} basis={basis} {...more('builds')} />;
      case 'prs':
        return <ActivityTab kind="pull-request" {...both} loaded={pullRequests} {...more('prs')} />;
      case 'branches':
        return <ActivityTab kind="branch" {...both} loaded={branches} {...more('branches')} />;
      case 'releases':
        return <ReleasesTab projectRef={address} project={project} {...more('releases')} />;
      case 'issues':
        return <IssuesTab projectRef={address} project={project} {...more('issues')} />;
      case 'statistics':
        return (
          <Suspense
            fallback={<Skeleton className="pb-panel-skeleton" screenreaderText="Loading the collected figures" />}
          >
            <StatisticsTab {...figures} chosen={search.period} />
          </Suspense>
        );
    }
  };
  return (
    <Tabs
      activeKey={search.tab}
      onSelect={(_event, key) => change({ tab: key === 'builds' ? null : String(key) }, false)}
      aria-label="Parts of the project"
    >
      {(Object.keys(TITLES) as TabKey[]).map((key) => (
        <Tab key={key} eventKey={key} title={<TabTitleText>{TITLES[key]}</TabTitleText>}>
          <div className="pb-project-panel">{key === search.tab && panel(key)}</div>
        </Tab>
      ))}
    </Tabs>
  );
}
