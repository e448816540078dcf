import { Link } from 'react-router-dom';
import { parseRepositoryName, type RepositoryRef } from '@/domain/repository-url';
import { paths } from '@/lib/paths';
import { ForgeIcon } from '@/ui/ForgeIcon';

const FORGES = ['github.com', 'gitlab.com', 'src.fedoraproject.org'];

/** Repositories that a text such as `packit/ogr` may mean: on the forge that is shown, else on the usual ones. */
function candidates(text: string, forge: string | undefined): RepositoryRef[] {
  const forges = forge === undefined ? FORGES : [forge];
  const refs = forges.map((host) => parseRepositoryName(text, host)).filter((ref) => ref !== null);
  const isNested = text.trim().split('/').length > 2;
  return forge === undefined && isNested ? refs.filter((ref) => ref.forge === 'gitlab.com') : refs;
}

/** Links to where the search may want to go. */
export function GoTo({ search, forge }: { search: string; forge: string | undefined }) {
  const found = candidates(search, forge);
  if (found.length === 0) return null;
  return (
    <p className="pb-go-to">
      Go to{' '}
      {found.map(({ forge: host, namespace, repo }) => (
        <Link key={host} to={paths.project(host, namespace, repo)}>
          <ForgeIcon forge={host} />{' '}
          <bdi className="pb-wrap">
            {namespace}/{repo}
          </bdi>{' '}
          on {host}
        </Link>
      ))}
    </p>
  );
}
