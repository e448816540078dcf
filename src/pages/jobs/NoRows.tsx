import { Link } from 'react-router-dom';
import type { JobList } from '@/domain/job';
import { formatQuery, formatTerm, type QueryTerm } from '@/domain/job-query';
import { EmptyNote } from '@/ui/EmptyNote';
import { LISTS } from './lists';
import { termWords, withoutTerm } from './terms';
import type { JobsAddress } from './use-jobs-address';

/** The service has no such jobs. */
export const NothingYet = ({ list }: { list: JobList }) => (
  <EmptyNote title={`No ${LISTS[list].many} yet`}>{LISTS[list].origin}</EmptyNote>
);

/** A page after the last one. */
export function NoSuchPage({ address }: { address: JobsAddress }) {
  const { page } = address.search;
  return (
    <EmptyNote title={`There is no page ${page}`}>
      The table ends before it. <Link to={address.to({ page: 1 })}>Go to the first page</Link>
    </EmptyNote>
  );
}

interface NothingMatchesProps {
  list: JobList;
  terms: readonly QueryTerm[];
  address: JobsAddress;
}

/** No job that was looked at is what was searched for: each condition can be given up. */
export function NothingMatches({ list, terms, address }: NothingMatchesProps) {
  return (
    <EmptyNote title={`No ${LISTS[list].many} match`}>
      <p>None of those looked at has all of this. Leave one out:</p>
      <ul className="pb-jobs-loosen">
        {terms.map((term) => (
          <li key={formatTerm(term)}>
            <Link to={address.to({ q: formatQuery(withoutTerm(terms, term)) })} preventScrollReset>
              <bdi>{termWords(term)}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </EmptyNote>
  );
}
