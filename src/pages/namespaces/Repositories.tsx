import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { isNotFound } from '@/lib/api-error';
import { count } from '@/lib/format';
import { paths } from '@/lib/paths';
import { packitQueries } from '@/sources/packit/queries';
import { QueryState } from '@/ui/QueryState';
import type { Entry } from './entries';

/** One request: some namespaces hold many thousands (facts/packit.md 1.2). */
const MOST = 50;

function Listed({ forge, namespace }: { forge: string; namespace: string }) {
  const query = useQuery(packitQueries.projects({ forge, namespace, page: 1, perPage: MOST }));
  const nothing = <p>Packit has handled nothing of it yet: repositories appear with their first event.</p>;
  return (
    <QueryState
      query={query}
      what={`the repositories of ${namespace}`}
      service="Packit"
      headingLevel="h3"
      skeleton="4rem"
      explain={(error) => (isNotFound(error) ? { title: 'No repositories', body: nothing } : null)}
    >
      {({ items, hasNext }) =>
        items.length === 0 ? (
          nothing
        ) : (
          <>
            <ul className="pb-repositories" aria-label={`Repositories of ${namespace}`}>
              {[...new Map(items.map((item) => [item.repo, item])).values()].map((item) => (
                <li key={item.repo}>
                  <Link to={paths.project(item.forge, item.namespace, item.repo)}>
                    <bdi className="pb-name">{item.repo}</bdi>
                  </Link>{' '}
                  <span className="pb-quiet">{count(item.pullRequests, 'pull request')}</span>
                </li>
              ))}
            </ul>
            {hasNext && (
              <p>
                These are {MOST} of them, in no order.{' '}
                <Link to={paths.namespace(forge, namespace)}>All that Packit has seen</Link>
              </p>
            )}
          </>
        )
      }
    </QueryState>
  );
}

/** The repositories behind an entry, asked for when this is first shown. */
export function Repositories({ entry: { forge, namespace, repo } }: { entry: Entry }) {
  if (repo !== null)
    return (
      <p>
        Only this repository:{' '}
        <Link to={paths.project(forge, namespace, repo)}>
          <bdi className="pb-name">{`${namespace}/${repo}`}</bdi>
        </Link>
      </p>
    );
  if (forge === '') return <p>The entry does not name a forge, so its repositories cannot be found.</p>;
  if (namespace.includes('/'))
    return (
      <p>
        Packit's service cannot list a group inside a group. Paste the address of a repository in{' '}
        <Link to={paths.projects()}>the projects</Link> to go there.
      </p>
    );
  return <Listed forge={forge} namespace={namespace} />;
}
