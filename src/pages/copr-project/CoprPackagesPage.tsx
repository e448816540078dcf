import { PageSection, Skeleton } from '@patternfly/react-core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import { directoriesOf } from '@/domain/copr-builds';
import { webProject } from '@/domain/copr-web';
import { changeSearch } from '@/lib/search-params';
import { coprQueries } from '@/sources/copr/queries';
import { CoprOff } from '@/ui/copr/CoprOff';
import { DirectoryChoice } from '@/ui/copr/DirectoryChoice';
import { explainCopr, failedSentence } from '@/ui/copr/explain';
import { LoadMore } from '@/ui/copr/LoadMore';
import { ProjectNav } from '@/ui/copr/ProjectNav';
import { readDirectory } from '@/ui/copr/read-directory';
import { EmptyNote } from '@/ui/EmptyNote';
import { FilterBox } from '@/ui/FilterBox';
import { PageTitle } from '@/ui/PageTitle';
import { QueryState } from '@/ui/QueryState';
import './copr-project.css';
import { PackagesTable } from './PackagesTable';
import { packagesSentence, stateOf } from './package-states';
import { useCoprName } from './use-project';

function PackagesPage({ web }: { web: string }) {
  const { name, title } = useCoprName();
  const [params, setParams] = useSearchParams();
  const directory = readDirectory(params, name.project);
  const q = (params.get('q') ?? '').slice(0, 300);
  const packages = useInfiniteQuery(coprQueries.packages(name));
  // Once: the page Monitor keeps it fresh.
  const monitor = useQuery({
    ...coprQueries.monitor({ ...name, directory: directory ?? undefined }),
    refetchInterval: false,
    refetchOnWindowFocus: false,
  });
  // Directories as far as another page has learned them: no question of their own.
  const known = useQuery({ ...coprQueries.newestBuilds(name), enabled: false });
  const directories = directoriesOf(name.project, known.data?.items ?? []);
  const states = new Map(monitor.data?.rows.map((row) => [row.name, stateOf(row)]));
  const all = packages.data?.pages.flatMap(({ items }) => items) ?? [];
  const found = all.filter((one) => one.name.toLowerCase().includes(q.toLowerCase()));
  const dropped = packages.data?.pages.reduce((sum, page) => sum + page.dropped, 0) ?? 0;
  return (
    <>
      <PageTitle title={`Packages of ${title}`} heading={<bdi>{title}: packages</bdi>}>
        <span className="pb-cp-sentence">
          {packages.data !== undefined && packagesSentence(all, packages.hasNextPage, monitor.data)}
          {packages.data === undefined &&
            (packages.error === null ? 'Reading the packages …' : failedSentence(packages.error, 'project'))}
        </span>
      </PageTitle>
      <PageSection hasBodyWrapper={false} className="pb-cp-page">
        <ProjectNav {...name} current="packages" directory={directory} />
        <div className="pb-cp-bar-row">
          {(directories.length > 1 || directory !== null) && (
            <DirectoryChoice
              directories={directories}
              chosen={directory}
              hasAll={false}
              onChoose={(dir) =>
                setParams(changeSearch(params, { dir: dir === name.project ? null : dir }), {
                  preventScrollReset: true,
                })
              }
            />
          )}
          <div className="pb-cp-filter">
            <FilterBox
              label="Search the packages"
              placeholder="Name"
              value={q}
              onCommit={(next) => setParams(changeSearch(params, { q: next }), { preventScrollReset: true })}
            />
          </div>
        </div>
        <QueryState
          query={{ ...packages, error: packages.data === undefined ? packages.error : null }}
          what="the packages"
          service="Copr"
          explain={explainCopr({ what: 'project', web: webProject(web, name.owner, name.project) })}
          skeleton={<Skeleton className="pb-cp-skeleton" screenreaderText="Loading the packages" />}
        >
          {() => (
            <>
              {monitor.error !== null && monitor.data === undefined && (
                <p role="status">Their states could not be learned: {monitor.error.message}.</p>
              )}
              {all.length === 0 && (
                <EmptyNote title="No packages yet">
                  A package appears here with its first build, or once its owner defines its source at Copr.
                </EmptyNote>
              )}
              {all.length > 0 && found.length === 0 && (
                <EmptyNote title="No loaded package has this in its name">
                  Clear the search, or load more packages below.
                </EmptyNote>
              )}
              {found.length > 0 && (
                <PackagesTable
                  packages={found}
                  isReading={monitor.isPending}
                  states={monitor.data === undefined ? null : states}
                  owner={name.owner}
                  project={name.project}
                />
              )}
              {dropped > 0 && <p role="status">{dropped} rows of Copr's answer could not be read.</p>}
              <LoadMore
                what="100 more packages"
                hasMore={packages.hasNextPage}
                isLoading={packages.isFetchingNextPage}
                error={packages.isFetchNextPageError ? packages.error : null}
                onMore={() => void packages.fetchNextPage()}
              />
            </>
          )}
        </QueryState>
      </PageSection>
    </>
  );
}

/** `/copr/<owner>/<project>/packages?q=gcc`: what they are built from; their states come from the monitor. */
export function CoprPackagesPage() {
  const { title, web } = useCoprName();
  return web === null ? <CoprOff title={title} /> : <PackagesPage key={title} web={web} />;
}
