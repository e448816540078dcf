import { Alert, Button, PageSection, Skeleton } from '@patternfly/react-core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import { type Project, type ProjectSummary, projectName } from '@/domain/project';
import { count } from '@/lib/format';
import { paths } from '@/lib/paths';
import { ExternalLink } from '@/ui/ExternalLink';
import { ForgeIcon } from '@/ui/ForgeIcon';
import { PageTitle } from '@/ui/PageTitle';
import { SlowNote } from '@/ui/SlowNote';
import { WatchButton } from '@/ui/WatchButton';
import { BuildStrip } from './BuildStrip';
import { buildsOfKind } from './builds';
import { failureOf } from './loaded';
import { Numbers } from './Numbers';
import { ProjectTabs } from './ProjectTabs';
import { readProjectSearch } from './search';
import { projectSentence } from './sentence';
import { useBranches, useKnownBuilds, usePullRequests } from './use-activity';
import { useFigures } from './use-figures';

interface Props {
  /** As the address names it. */
  address: Project;
  summary: UseQueryResult<ProjectSummary>;
}

/** Everything about one repository. Each part loads and fails on its own. */
export function ProjectView({ address, summary }: Props) {
  const [params] = useSearchParams();
  const search = readProjectSearch(params);
  const project = summary.data ?? address;
  const pullRequests = usePullRequests(address, search.prs);
  const branches = useBranches(address, search.branches);
  const known = useKnownBuilds();
  const figures = useFigures([project, address], search.period);
  const copr = buildsOfKind('copr', pullRequests.items, branches.items);
  const builds = copr.length > 0 ? copr : buildsOfKind('koji', pullRequests.items, branches.items);
  const lists = [pullRequests.first, branches.first];
  const isLoading = lists.some((list) => list.isLoading);
  const hasNone = lists.every(({ data }) => data === undefined);
  const basis = [
    pullRequests.first.data === undefined
      ? 'no pull request (they could not be loaded)'
      : count(pullRequests.items.length, 'pull request'),
    branches.first.data === undefined
      ? 'no branch (they could not be loaded)'
      : count(branches.items.length, 'branch', 'branches'),
  ].join(' and ');
  return (
    <>
      <PageTitle
        title={projectName(address)}
        heading={
          <>
            <ForgeIcon forge={address.forge} /> <bdi>{projectName(address)}</bdi>
          </>
        }
        actions={
          <WatchButton
            path={paths.project(address.forge, address.namespace, address.repo)}
            title={projectName(address)}
            standing={null}
          />
        }
      >
        <span className="pb-project-sentence">
          {isLoading && 'Reading the newest builds.'}
          {!isLoading &&
            (hasNone ? 'How its builds went could not be learned.' : projectSentence(builds, figures.known))}
        </span>
      </PageTitle>
      <PageSection hasBodyWrapper={false} className="pb-project">
        <ExternalLink href={project.url}>
          Repository on <bdi>{address.forge}</bdi>
        </ExternalLink>
        <Numbers projectRef={address} summary={summary.data} hasFailed={summary.error !== null} />
        {isLoading && (
          <div className="pb-strip-room pb-strip-loading" aria-busy="true">
            <Skeleton screenreaderText="Loading the newest builds" />
            <SlowNote reason={failureOf(lists)} service="Packit" />
          </div>
        )}
        {!isLoading && <BuildStrip builds={builds} known={known} isKnown={!hasNone} />}
        <ProjectTabs
          address={address}
          project={project}
          search={search}
          builds={builds}
          basis={basis}
          known={known}
          pullRequests={pullRequests}
          branches={branches}
          figures={figures}
        />
        {summary.error !== null && (
          <Alert
            isInline
            isPlain
            variant="warning"
            title={`Could not load the project's numbers: ${summary.error.message}.`}
            actionLinks={
              <Button variant="link" isInline onClick={() => void summary.refetch()}>
                Try again
              </Button>
            }
          />
        )}
      </PageSection>
    </>
  );
}
