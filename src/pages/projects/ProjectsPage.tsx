import { Breadcrumb, BreadcrumbItem, PageSection, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router-dom';
import { parseDashboardUrl, parseRepositoryUrl } from '@/domain/repository-url';
import { getConfig } from '@/lib/config';
import { paths } from '@/lib/paths';
import { changeSearch } from '@/lib/search-params';
import { FilterBox } from '@/ui/FilterBox';
import { PageTitle } from '@/ui/PageTitle';
import { ByNamespace } from './ByNamespace';
import type { Scope } from './entries';
import { GoTo } from './GoTo';
import { MostBuilds } from './MostBuilds';
import './projects.css';
import { RecentActivity } from './RecentActivity';
import { readProjectsSearch, SORTS, type Sort } from './search';
import { Totals } from './Totals';

const SORT_WORDS: Readonly<Record<Sort, string>> = {
  namespace: 'Namespace',
  builds: 'Most builds',
  recent: 'Recent activity',
};

function Trail({ forge, namespace }: Scope) {
  if (forge === undefined) return null;
  return (
    <Breadcrumb className="pb-trail">
      <BreadcrumbItem>
        <Link to={paths.projects()}>Projects</Link>
      </BreadcrumbItem>
      <BreadcrumbItem isActive={namespace === undefined}>
        {namespace === undefined ? forge : <Link to={paths.forge(forge)}>{forge}</Link>}
      </BreadcrumbItem>
      {namespace !== undefined && <BreadcrumbItem isActive>{namespace}</BreadcrumbItem>}
    </Breadcrumb>
  );
}

/** All projects, or those of a forge or a namespace, at `/projects/<forge>/<namespace>?page=2&sort=recent&q=ogr`. */
export function ProjectsPage() {
  const { forge, namespace } = useParams();
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const { page, sort, q } = readProjectsSearch(params);
  const scope: Scope = { forge, namespace };
  const title = namespace ?? forge ?? 'Projects';

  const search = (text: string) => {
    const place = parseDashboardUrl(text);
    const ref = parseRepositoryUrl(text);
    if (place !== null) navigate(place);
    else if (ref === null) setParams(changeSearch(params, { q: text }), { preventScrollReset: true });
    else navigate(paths.project(ref.forge, ref.namespace, ref.repo));
  };
  const toPage = (next: number) => setParams(changeSearch(params, { page: next === 1 ? null : next }));
  const toSort = (next: Sort) =>
    setParams(changeSearch(params, { sort: next === 'namespace' ? null : next, page: null }), {
      preventScrollReset: true,
    });
  const shown = { scope, search: q, onClear: () => search('') };

  if (getConfig().services.packit === null)
    return <PageTitle title={title}>Packit Service is switched off in this site's configuration.</PageTitle>;
  return (
    <>
      <PageTitle title={title}>
        <span className="pb-projects-sentence">
          <Totals scope={scope} />
        </span>
      </PageTitle>
      <PageSection hasBodyWrapper={false} className="pb-projects">
        <Trail {...scope} />
        <div className="pb-projects-bar">
          <div className="pb-projects-search">
            <FilterBox
              label="Search these projects, or paste a repository's address"
              placeholder="Search, or paste a repository's address"
              value={q}
              onCommit={search}
            />
          </div>
          <ToggleGroup aria-label="Order of the projects" isCompact>
            {SORTS.map((key) => (
              <ToggleGroupItem
                key={key}
                text={SORT_WORDS[key]}
                isSelected={key === sort}
                onChange={() => toSort(key)}
              />
            ))}
          </ToggleGroup>
        </div>
        <GoTo search={q} forge={forge} />
        <h2 className="pf-v6-screen-reader">Projects by {SORT_WORDS[sort].toLowerCase()}</h2>
        {sort === 'namespace' && <ByNamespace {...shown} page={page} onPage={toPage} />}
        {sort === 'builds' && <MostBuilds {...shown} page={page} onPage={toPage} />}
        {sort === 'recent' && <RecentActivity {...shown} />}
      </PageSection>
    </>
  );
}
