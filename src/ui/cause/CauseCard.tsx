import { Button } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { KeptNote } from '@/ui/KeptNote';
import { useNow } from '@/ui/use-now';
import './cause.css';
import { CauseSkeleton } from './CauseSkeleton';
import { FoundCause } from './FoundCause';
import { NoCause } from './NoCause';
import { problemWords } from './reading-problem';
import type { CauseTarget, ReasonQuery } from './reason';

export interface CauseState {
  target: CauseTarget;
  query: ReasonQuery;
  /** Not asked for: the service has surely deleted the log. */
  isLeft: boolean;
  /** Asks for a log that was left, or was too large. */
  onReadAnyway: () => void;
}

interface Props extends CauseState {
  /** Under a cause that was found: the other chroots. */
  children?: ReactNode;
}

function Known({ target, query, onReadAnyway, children }: Omit<Props, 'isLeft'>) {
  const { data, error, isFetching } = query;
  const now = useNow();
  if (data === undefined && error !== null && !isFetching)
    return (
      <p>
        {problemWords(error, target.endedAt, now)}{' '}
        <Button variant="link" isInline onClick={() => void query.refetch()}>
          Try again
        </Button>
      </p>
    );
  if (data === undefined || (data.kind === 'too-large' && isFetching))
    return <CauseSkeleton subject={target.subject} />;
  const { rulesProblem } = data.log;
  return (
    <>
      {data.kind === 'found' ? (
        <FoundCause target={target} reason={data} />
      ) : (
        <NoCause target={target} reason={data} onReadWhole={onReadAnyway} />
      )}
      {rulesProblem !== null && (
        <p className="pb-quiet">The rules in this site’s config.json are not used. {rulesProblem}</p>
      )}
      {data.kind === 'found' && children}
    </>
  );
}

/** Why a build failed, as its logs tell it; every state of finding out holds the same room. */
export function CauseCard({ isLeft, ...props }: Props) {
  const { target, onReadAnyway } = props;
  if (target.logs.length === 0)
    return <p>The log cannot be read from here: its service lets no other site read it in a browser.</p>;
  if (isLeft)
    return (
      <>
        <KeptNote endedAt={target.endedAt} what="build" />
        <p>
          <Button variant="link" isInline onClick={onReadAnyway}>
            Look for the log all the same
          </Button>
        </p>
      </>
    );
  return (
    <div className="pb-cause">
      <Known {...props} />
    </div>
  );
}
