import { PageSection, Skeleton } from '@patternfly/react-core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { isGroup } from '@/domain/copr';
import { webOwner } from '@/domain/copr-web';
import { getConfig } from '@/lib/config';
import { paths } from '@/lib/paths';
import { changeSearch } from '@/lib/search-params';
import { coprQueries } from '@/sources/copr/queries';
import { CoprOff } from '@/ui/copr/CoprOff';
import { explainCopr, failedSentence } from '@/ui/copr/explain';
import { UnlistedSwitch } from '@/ui/copr/UnlistedSwitch';
import { ExternalLink } from '@/ui/ExternalLink';
import { FilterBox } from '@/ui/FilterBox';
import { PageTitle } from '@/ui/PageTitle';
import { QueryState } from '@/ui/QueryState';
import { WatchButton } from '@/ui/WatchButton';
import { OwnProjects } from './OwnProjects';
import { ownerSentence } from './sentence';

function OwnerPage({ owner, web }: { owner: string; web: string }) {
  const [params, setParams] = useSearchParams();
  const q = (params.get('q') ?? '').slice(0, 300);
  const isAll = params.get('unlisted') === 'show';
  const query = useInfiniteQuery({ ...coprQueries.projects(owner), refetchOnWindowFocus: false });
  const all = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const change = (changes: Readonly<Record<string, string | null>>) =>
    setParams(changeSearch(params, changes), { preventScrollReset: true });
  const there = webOwner(web, owner);
  return (
    <>
      <PageTitle
        title={owner}
        heading={<bdi>{owner}</bdi>}
        actions={
          (query.data === undefined || all.length > 0) && (
            <WatchButton path={paths.coprOwner(owner)} title={all.length === 0 ? null : owner} standing={null} />
          )
        }
      >
        <span className="pb-cp-sentence">
          {query.data !== undefined && ownerSentence(all, query.hasNextPage)}
          {query.data === undefined &&
            (query.error === null ? 'Reading the projects …' : failedSentence(query.error, 'owner'))}
        </span>
      </PageTitle>
      <PageSection hasBodyWrapper={false} className="pb-cp-page">
        <p className="pb-cp-more">
          <Link to={paths.copr()}>All of Copr</Link>
          <ExternalLink href={there}>{isGroup(owner) ? 'This group' : 'This user'} at Copr</ExternalLink>
        </p>
        <div className="pb-cp-bar-row">
          <div className="pb-cp-filter">
            <FilterBox
              label="Search the projects"
              placeholder="Name or description"
              value={q}
              onCommit={(next) => change({ q: next })}
            />
          </div>
          <UnlistedSwitch
            unlisted={query.data === undefined ? null : all.filter(({ isUnlisted }) => isUnlisted).length}
            isOn={isAll}
            onChange={(isOn) => change({ unlisted: isOn ? 'show' : null })}
          />
        </div>
        <QueryState
          query={{ ...query, error: query.data === undefined ? query.error : null }}
          what="the projects"
          service="Copr"
          explain={explainCopr({ what: 'owner', web: there })}
          skeleton={<Skeleton height="40rem" screenreaderText="Loading the projects" />}
        >
          {({ pages }) => (
            <OwnProjects
              owner={owner}
              all={all}
              q={q}
              isAll={isAll}
              dropped={pages.reduce((sum, page) => sum + page.dropped, 0)}
              more={{
                hasMore: query.hasNextPage,
                isLoading: query.isFetchingNextPage,
                error: query.isFetchNextPageError ? query.error : null,
                onMore: () => void query.fetchNextPage(),
              }}
            />
          )}
        </QueryState>
      </PageSection>
    </>
  );
}

/** `/copr/<owner>?q=kernel&unlisted=show`: a user's or a group's projects. */
export function CoprOwnerPage() {
  const { owner = '' } = useParams();
  const { copr } = getConfig().services;
  return copr === null ? <CoprOff title={owner} /> : <OwnerPage key={owner} owner={owner} web={copr.web} />;
}
