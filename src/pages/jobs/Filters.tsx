import { Button, Label, LabelGroup, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import ExclamationTriangleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-triangle-icon';
import { Link } from 'react-router-dom';
import type { JobList } from '@/domain/job';
import { formatQuery, formatTerm, type JobQuery } from '@/domain/job-query';
import { lacksCommits, queryProblems } from '@/domain/job-query-problems';
import { paths } from '@/lib/paths';
import { LISTS, scopeOf } from './lists';
import { hasTerm, QUICK, toggleTerm, withoutTerm } from './terms';
import type { JobsAddress } from './use-jobs-address';

interface Props {
  query: JobQuery;
  address: JobsAddress;
}

/** Searches that most come for, as switches. */
export function QuickFilters({ query: { terms }, address }: Props) {
  return (
    <ToggleGroup aria-label="Show only">
      {QUICK.map(({ label, term }) => (
        <ToggleGroupItem
          key={label}
          text={label}
          isSelected={hasTerm(terms, term)}
          onChange={() => address.change({ q: formatQuery(toggleTerm(terms, term)) })}
        />
      ))}
    </ToggleGroup>
  );
}

/** Every condition as a label that one click takes away. */
export function Chips({ query: { terms }, address }: Props) {
  if (terms.length === 0) return null;
  return (
    <div className="pb-jobs-chips">
      <LabelGroup aria-label="Filters" numLabels={terms.length}>
        {terms.map((term) => {
          const text = formatTerm(term);
          return (
            <Label
              key={text}
              variant="outline"
              textMaxWidth="60ch"
              closeBtnAriaLabel={`Remove ${text}`}
              onClose={() => address.change({ q: formatQuery(withoutTerm(terms, term)) })}
            >
              <bdi className="pb-code">{text}</bdi>
            </Label>
          );
        })}
      </LabelGroup>
      <Button variant="link" isInline onClick={() => address.change({ q: '' })}>
        Clear all
      </Button>
    </div>
  );
}

/** What of the search was not understood. */
export function Problems({ list, query }: { list: JobList; query: JobQuery }) {
  const scope = scopeOf(list);
  const { terms } = query;
  return (
    <div role="status" className="pb-jobs-problems">
      {[...new Set(queryProblems(query, scope))].map((problem) => (
        <p key={problem}>
          <ExclamationTriangleIcon />
          <bdi>{problem}</bdi>
        </p>
      ))}
      {lacksCommits(terms, scope) && (
        <p>
          <ExclamationTriangleIcon />
          Rows of {list === 'all' ? 'all jobs' : LISTS[list].many} carry no commit:{' '}
          <Link to={paths.jobsOf('copr', { q: formatQuery(terms) })}>search it in Copr builds</Link>.
        </p>
      )}
    </div>
  );
}
