import { PageSection } from '@patternfly/react-core';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import { type CoprPlace, readCoprPlace } from '@/domain/copr-jump';
import { getConfig } from '@/lib/config';
import { paths } from '@/lib/paths';
import { changeSearch } from '@/lib/search-params';
import { CoprOff } from '@/ui/copr/CoprOff';
import { FilterBox } from '@/ui/FilterBox';
import { PageTitle } from '@/ui/PageTitle';
import { Followed } from './Followed';
import { Found } from './Found';
import { Newest } from './Newest';

function pathOf(place: CoprPlace): string {
  switch (place.kind) {
    case 'build':
      return paths.coprBuild(place.id);
    case 'owner':
      return paths.coprOwner(place.owner);
    case 'project':
      return paths.coprProject(place.owner, place.project, place.directory === null ? {} : { dir: place.directory });
  }
}

function FindPage() {
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const q = (params.get('q') ?? '').trim().slice(0, 300);
  const search = (text: string) => {
    const place = readCoprPlace(text);
    if (place === null) setParams(changeSearch(params, { q: text }));
    else void navigate(pathOf(place));
  };
  const named = readCoprPlace(q);
  return (
    <>
      <PageTitle title="Copr">
        <span className="pb-cp-sentence">
          {q === ''
            ? 'Search the projects of Copr, or go straight to one, to its owner or to a build.'
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
        {named !== null && <Link to={pathOf(named)}>Go to {q}</Link>}
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
