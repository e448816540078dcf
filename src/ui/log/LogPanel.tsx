import { Skeleton } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import type { LineRange } from '@/domain/log-text-range';
import type { LogState, OpenLog } from '@/logs/model';
import { EmptyNote } from '@/ui/EmptyNote';
import { QueryState } from '@/ui/QueryState';
import { LogView } from './LogView';
import './log-view.css';
import type { ReadLog } from './use-open-log';

interface Explained {
  title: string;
  body: ReactNode;
}

interface Props {
  log: ReadLog;
  /** For sentences: "the build log". */
  what: string;
  /** Names it for screen readers: "Build log of fedora-43-x86_64". */
  name: string;
  fileName: string;
  /** Nothing will be added to it: its build has ended. */
  isOver: boolean;
  /** Its build failed: the reader starts at its end. */
  hasFailed: boolean;
  raw: { url: string; service: string } | null;
  range: LineRange | null;
  onRange: (range: LineRange | null) => void;
  /** What a failure means for this log; null for one that is only a failure. */
  explain: (error: Error) => Explained | null;
  /** Why a live log has no lines yet while it is asked for again and again. */
  waiting: (why: 'not-found-yet' | 'offline') => Explained;
}

function Shown({ open, state, ...props }: Props & { open: OpenLog; state: LogState }) {
  const { isOver, waiting } = props;
  const why = (['not-found-yet', 'offline'] as const).find((notice) => state.notices.includes(notice));
  if (state.lines === 0 && why !== undefined)
    return <EmptyNote title={waiting(why).title}>{waiting(why).body}</EmptyNote>;
  if (state.lines === 0 && (state.phase === 'done' || state.phase === 'following'))
    return (
      <EmptyNote title="The log is empty">
        {isOver ? 'Nothing was written to it.' : 'Its first lines appear here as they come.'}
      </EmptyNote>
    );
  const { name, fileName, hasFailed, raw, range, onRange } = props;
  return (
    <LogView
      {...{ open, name, fileName, raw, range, onRange }}
      isLive={!isOver}
      isFromEnd={hasFailed && !state.notices.includes('too-large')}
    />
  );
}

/** A log from its opening on: bars and a skeleton of its size, why it cannot be shown, or its lines. */
export function LogPanel(props: Props) {
  const { open, state, again } = props.log;
  const isLost = state?.phase === 'failed' && state.lines === 0;
  const isThere = open !== null && state !== undefined && !isLost;
  return (
    <QueryState
      query={{
        data: isThere ? { open, state } : undefined,
        error: isLost ? (state.error ?? new Error('the log could not be read')) : null,
        failureReason: null,
        dataUpdatedAt: 0,
        isFetching: !isLost,
        refetch: async () => again(),
      }}
      what={props.what}
      service="The log's host"
      skeleton={<Skeleton className="pb-log-skeleton" screenreaderText="Loading the log" />}
      explain={props.explain}
    >
      {(read) => <Shown {...props} {...read} />}
    </QueryState>
  );
}
