import { PageSection } from '@patternfly/react-core';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import { type CoprPlace, readCoprPlace } from '@/domain/copr-jump';
import { getConfig } from '@/lib/config';
import { paths } from '@/lib/paths';
import { hostOf } from '@/lib/safe-url';
import { changeSearch } from '@/lib/search-params';
import { CoprOff } from '@/ui/copr/CoprOff';
import { EmptyNote } from '@/ui/EmptyNote';
import { FilterBox } from '@/ui/FilterBox';
import { PageTitle } from '@/ui/PageTitle';
import { Followed } from './Followed';
import { Found } from './Found';
import { Newest } from './Newest';

const OF_PROJECT = {
  project: paths.coprProject,
  monitor: paths.coprMonitor,
  packages: paths.coprPackages,
  builds: paths.coprBuilds,
} as const;

type Page = Exclude<CoprPlace, { kind: 'refused' }>;

function pathOf(place: Page): string {
  if (place.kind === 'build') return paths.coprBuild(place.id);
  if (place.kind === 'owner') return paths.coprOwner(place.owner);
  const query = place.directory === null ? {} : { dir: place.directory };
  if (place.kind === 'package') return paths.coprPackage(place.owner, place.project, place.name, query);
  return OF_PROJECT[place.kind](place.owner, place.project, query);
}

/** Hosts whose addresses are read: Copr's pages, its results, and this app. */
function hostsOf(web: string): readonly string[] {
  const host = hostOf(web);
  return [host, `download.${host}`, window.location.host];
}

function Refused({ host, isForeign, copr }: { host: string; isForeign: boolean; copr: string }) {
  return (
    <EmptyNote title={isForeign ? 'This is not an address of Copr' : 'No page of a project, owner or build'}>
      {isForeign ? (
        <>
          It is on <bdi className="pb-code pb-wrap">{host}</bdi>; here addresses on{' '}
          <bdi className="pb-code pb-wrap">{copr}</bdi> are read. Nothing was searched for.
        </>
      ) : (
        'The address is one of Copr, but there is no such page here. Nothing was searched for.'
      )}
    </EmptyNote>
  );
}

function FindPage() {
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const q = (params.get('q') ?? '').trim().slice(0, 300);
  const web = getConfig().services.copr?.web ?? '';
  const hosts = hostsOf(web);
  const search = (text: string) => {
    const place = readCoprPlace(text, hosts);
    if (place === null || place.kind === 'refused') setParams(changeSearch(params, { q: text }));
    else void navigate(pathOf(place));
  };
  const named = readCoprPlace(q, hosts);
  return (
    <>
      <PageTitle title="Copr">
        <span className="pb-cp-sentence">
          {q === ''
            ? 'Search the projects of Copr, or go straight to one, to its owner or to a build.'
            : named?.kind === 'refused'
              ? 'This address leads to nothing here.'
              : `Projects of Copr with “${q}”.`}
        </span>
      </PageTitle>
      <PageSection hasBodyWrapper={false} className="pb-cp-page">
        <div>
          <div className="pb-cp-filter">
            <FilterBox
              label="Search Copr, or go to a project, owner or build"
              placeholder="Words, owner/project, @group, build number or address"
              value={q}
              onCommit={search}
            />
          </div>
          <p className="pb-quiet">
            <code>owner/project</code>, <code>@group</code>, a build's number and addresses of Copr lead there on Enter;{' '}
            <code>owner/</code> and <code>/project</code> search by one part; other words search names and descriptions.
          </p>
        </div>
        {named !== null && named.kind !== 'refused' && <Link to={pathOf(named)}>Go to {q}</Link>}
        {q === '' ? (
          <>
            <Followed />
            <Newest
              isAll={params.get('unlisted') === 'show'}
              onAll={(isOn) =>
                setParams(changeSearch(params, { unlisted: isOn ? 'show' : null }), { preventScrollReset: true })
              }
            />
          </>
        ) : named?.kind === 'refused' ? (
          <Refused {...named} copr={hostOf(web)} />
        ) : (
          <Found q={q} />
        )}
      </PageSection>
    </>
  );
}

/** `/copr?q=kernel&unlisted=show`: finding a project. */
export function CoprPage() {
  return getConfig().services.copr === null ? <CoprOff title="Copr" /> : <FindPage />;
}
