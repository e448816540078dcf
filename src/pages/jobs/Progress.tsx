import { Alert, Button } from '@patternfly/react-core';
import type { JobList } from '@/domain/job';
import { ApiError } from '@/lib/api-error';
import { formatNumber } from '@/lib/format';
import { InstantText } from '@/ui/InstantText';
import { LISTS } from './lists';
import type { Found } from './use-found';

/** How far the search is, in words. */
function progressWords(list: JobList, { reading: { phase, jobs }, terms, rows }: Found): string {
  const { many } = LISTS[list];
  const n = formatNumber(jobs);
  if (terms.length === 0)
    return phase === 'end'
      ? `Sorted all ${n} ${many} the service still has.`
      : `Sorted among the newest ${n} ${many}${phase === 'reading' ? '; reading on …' : '.'}`;
  const matches = `${formatNumber(rows?.length ?? 0)} ${rows?.length === 1 ? 'matches' : 'match'}.`;
  if (phase === 'end') return `Searched all ${n} ${many} the service still has; ${matches}`;
  if (phase === 'past') return `Searched all ${many} of that time; ${matches}`;
  if (phase === 'reading') return `Searching … ${n} of the newest ${many} so far; ${matches}`;
  return `Searched ${n} of the newest ${many}; ${matches}`;
}

function Failure({ found: { query, reading } }: { found: Found }) {
  const { error } = query;
  if (error === null) return null;
  return (
    <Alert
      isInline
      isPlain
      variant="warning"
      title={`Could not read on: ${error instanceof ApiError ? error.message : 'Packboard itself failed'}.`}
      actionLinks={
        <Button variant="link" isInline isDisabled={query.isFetching} onClick={reading.tryAgain}>
          {query.isFetching ? 'Trying again …' : 'Try again'}
        </Button>
      }
    >
      What was found so far stays, as of <InstantText at={query.dataUpdatedAt} />.
    </Alert>
  );
}

/** Where the search stands, with what the reader can do about it. */
export function Progress({ list, found }: { list: JobList; found: Found }) {
  const { phase, stop, goOn } = found.reading;
  const canGoOn = phase === 'bound' || phase === 'enough' || phase === 'stopped';
  return (
    <>
      <Failure found={found} />
      <div className="pb-jobs-progress">
        <span role="status">{progressWords(list, found)}</span>
        {phase === 'reading' && (
          <Button variant="secondary" size="sm" onClick={stop}>
            Stop
          </Button>
        )}
        {canGoOn && (
          <Button variant="secondary" size="sm" onClick={goOn}>
            {found.terms.length === 0 ? 'Load more' : 'Go on'}
          </Button>
        )}
      </div>
    </>
  );
}
