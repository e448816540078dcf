import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { count, formatNumber } from '@/lib/format';
import { paths } from '@/lib/paths';
import { packitQueries } from '@/sources/packit/queries';
import type { Scope } from './entries';

const MOST_FORGES = 3;

/** "30,069 projects: 22,175 on src.fedoraproject.org, 7,855 on github.com and 39 on 4 other forges." */
export function Totals({ scope }: { scope: Scope }) {
  const query = useQuery(packitQueries.projectCounts());
  const { data, error } = query;
  if (scope.namespace !== undefined)
    return (
      <>
        Projects of <bdi>{scope.namespace}</bdi> on <bdi>{scope.forge}</bdi> that Packit has seen.
      </>
    );
  if (data === undefined)
    return (
      <>
        {error === null
          ? 'Counting the projects that Packit has seen.'
          : 'How many projects Packit has seen could not be learned.'}
      </>
    );
  if (scope.forge !== undefined) {
    const own = data.byForge.find(({ forge }) => forge === scope.forge)?.count;
    return (
      <>
        {own === undefined ? 'Projects' : count(own, 'project')} on <bdi>{scope.forge}</bdi> that Packit has seen.
      </>
    );
  }
  const forges = [...data.byForge].sort((a, b) => b.count - a.count);
  const named = forges.slice(0, MOST_FORGES);
  const rest = forges.slice(MOST_FORGES);
  return (
    <>
      {count(data.total, 'project')} that Packit has seen
      {named.map(({ forge, count: n }, at) => (
        <span key={forge}>
          {at === 0 ? ': ' : ', '}
          {formatNumber(n)} on{' '}
          <Link to={paths.forge(forge)}>
            <bdi>{forge}</bdi>
          </Link>
        </span>
      ))}
      {rest.length > 0 &&
        `, ${formatNumber(rest.reduce((sum, { count: n }) => sum + n, 0))} on ${count(rest.length, 'other forge')}`}
      .
    </>
  );
}
