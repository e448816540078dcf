import { PageSection, Skeleton } from '@patternfly/react-core';
import { useSearchParams } from 'react-router-dom';
import { directoriesOf, inDirectory } from '@/domain/copr-builds';
import { webProject } from '@/domain/copr-web';
import { changeSearch } from '@/lib/search-params';
import { CoprOff } from '@/ui/copr/CoprOff';
import { DirectoryChoice } from '@/ui/copr/DirectoryChoice';
import { explainCopr, failedSentence } from '@/ui/copr/explain';
import { FoldedFilters } from '@/ui/copr/FoldedFilters';
import { ProjectNav } from '@/ui/copr/ProjectNav';
import { readDirectory } from '@/ui/copr/read-directory';
import { PageTitle } from '@/ui/PageTitle';
import { QueryState } from '@/ui/QueryState';
import { useNow } from '@/ui/use-now';
import { BuildFilters } from './BuildFilters';
import { BuildRows } from './BuildRows';
import { filterBuilds, readBuildsSearch } from './builds-search';
import './copr-project.css';
import { NoBuilds } from './NoBuilds';
import { buildsSentence } from './sentence';
import { useCoprName, useProjectBuilds } from './use-project';

function BuildsPage({ web }: { web: string }) {
  const { name, title } = useCoprName();
  const [params, setParams] = useSearchParams();
  const search = readBuildsSearch(params);
  const directory = readDirectory(params, name.project);
  const loaded = useProjectBuilds(name);
  const { newest, builds, hasMore } = loaded;
  const found = filterBuilds(inDirectory(builds, directory), search);
  const now = useNow();
  const change = (changes: Readonly<Record<string, string | null>>) =>
    setParams(changeSearch(params, changes), { preventScrollReset: true });
  return (
    <>
      <PageTitle title={`Builds of ${title}`} heading={<bdi>{title}: builds</bdi>}>
        <span className="pb-cp-sentence">
          {newest.data === undefined
            ? newest.error === null
              ? 'Reading the newest builds …'
              : failedSentence(newest.error, 'project')
            : buildsSentence(inDirectory(builds, directory), hasMore, now)}
        </span>
      </PageTitle>
      <PageSection hasBodyWrapper={false} className="pb-cp-page">
        <ProjectNav {...name} current="builds" directory={directory} />
        <div className="pb-cp-bar-row">
          <DirectoryChoice
            directories={directoriesOf(name.project, builds)}
            chosen={directory}
            hasAll
            onChoose={(dir) => change({ dir })}
          />
          <FoldedFilters active={Object.values(search).filter((value) => value !== '').length}>
            <BuildFilters builds={builds} search={search} onChange={change} />
          </FoldedFilters>
        </div>
        <QueryState
          query={newest}
          what="the builds"
          service="Copr"
          explain={explainCopr({ what: 'project', web: webProject(web, name.owner, name.project) })}
          skeleton={<Skeleton className="pb-cp-skeleton" screenreaderText="Loading the builds" />}
        >
          {() => (
            <>
              {found.length === 0 && (
                <NoBuilds
                  search={search}
                  directory={directory}
                  loaded={builds.length}
                  onClear={(key) => change({ [key]: null })}
                />
              )}
              <BuildRows found={found} loaded={loaded} />
            </>
          )}
        </QueryState>
      </PageSection>
    </>
  );
}

/** `/copr/<owner>/<project>/builds?state=failure&package=gcc&chroot=...&q=...&dir=...`: newest first. */
export function CoprBuildsPage() {
  const { title, web } = useCoprName();
  return web === null ? <CoprOff title={title} /> : <BuildsPage key={title} web={web} />;
}
