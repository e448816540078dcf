import { Button, PageSection, Skeleton } from '@patternfly/react-core';
import { Link } from 'react-router-dom';
import { count } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { CompareState } from '@/logs/compare/model';
import type { LogSource } from '@/logs/protocol';
import { logAddress } from '@/sources/copr/queries';
import { EmptyNote } from '@/ui/EmptyNote';
import { CompareView } from '@/ui/log-compare/CompareView';
import { compareSentence } from '@/ui/log-compare/compare-words';
import { useComparing } from '@/ui/log-compare/use-comparing';
import { PageTitle } from '@/ui/PageTitle';
import { FirstDifference } from './FirstDifference';
import { LostLog } from './LostLog';
import { refText } from './log-ref';
import { notesOf } from './notes';
import { SideFacts } from './SideFacts';
import type { CompareSide, SideLog } from './side';

interface Props {
  sides: Readonly<Record<'left' | 'right', CompareSide>>;
  /** As in the address; empty for the main one. */
  log: string;
  isOrdered: boolean;
  onOrdered: (isOrdered: boolean) => void;
}

const logOf = ({ logs }: CompareSide, key: string): SideLog | undefined =>
  key === '' ? logs[0] : logs.find((log) => log.key === key);

function sourceOf(file: SideLog | undefined): LogSource | null {
  const address = file === undefined ? null : logAddress(file.url);
  return file === undefined || address === null
    ? null
    : { kind: 'address', service: 'Copr', address, isLive: file.isLive };
}

function progressWords(state: CompareState | null): string {
  if (state === null || state.left.lines + state.right.lines === 0) return 'Reading both logs …';
  const read = count(state.left.lines + state.right.lines, 'line');
  return state.phase === 'comparing' ? `Comparing ${read} …` : `Reading both logs: ${read} so far …`;
}

/** Links to the same comparison of the other logs that both have, and with the sides swapped. */
function Ways({ sides, log, file }: Pick<Props, 'sides' | 'log'> & { file: string | undefined }) {
  const { left, right } = sides;
  const [a, b] = [refText(left.ref), refText(right.ref)];
  const common = left.logs.filter(({ key }) => right.logs.some((other) => other.key === key));
  const keep = log === '' ? {} : { log };
  return (
    <div className="pb-logs-links pb-compare-ways">
      {common.length > 1 && (
        <nav aria-label="Logs that both have" className="pb-logs-links">
          {common.map(({ key, label }) => (
            <Link key={key} to={paths.compareLogs({ a, b, log: key })} aria-current={key === file ? 'page' : undefined}>
              {label}
            </Link>
          ))}
        </nav>
      )}
      <Link to={paths.compareLogs({ a: b, b: a, ...keep })}>Swap sides</Link>
      <Link to={paths.compareLogs({ a, ...keep })}>Compare with another log</Link>
    </div>
  );
}

/** Two logs whose chroots are known: reads and compares them. */
export function TwoLogs({ sides, log, isOrdered, onOrdered }: Props) {
  const { left, right } = sides;
  const files = { left: logOf(left, log), right: logOf(right, log) };
  const sources = { left: sourceOf(files.left), right: sourceOf(files.right) };
  const { comparing, state, again } = useComparing(
    sources.right === null ? null : sources.left,
    sources.left === null ? null : sources.right,
    isOrdered,
  );
  const key = files.left?.key ?? log;
  const comparison = state?.comparison ?? null;
  const isUnreadable = sources.left === null || sources.right === null;
  const hasFailed = state?.phase === 'failed';
  const logs = {
    left: { name: left.chroot, hrefOf: (line: number) => `${left.pageOf(key)}#L${line}` },
    right: { name: right.chroot, hrefOf: (line: number) => `${right.pageOf(key)}#L${line}` },
  };
  return (
    <>
      <PageTitle title={`Compare ${left.chroot} and ${right.chroot}`} heading="Compare logs">
        <span className="pb-logs-sentence pb-compare-sentence" role="status">
          {comparison !== null && compareSentence(comparison)}
          {comparison === null && (isUnreadable || hasFailed ? 'There is nothing to compare.' : progressWords(state))}
        </span>
      </PageTitle>
      <PageSection hasBodyWrapper={false} className="pb-logs">
        <dl className="pb-compare-sides">
          <SideFacts word="Left" side={left} log={key} />
          <SideFacts word="Right" side={right} log={key} />
        </dl>
        <Ways sides={sides} log={log} file={files.left?.key} />
        {isUnreadable && (
          <EmptyNote title="One of them has no such log">
            {[left, right]
              .filter((_, index) => (index === 0 ? sources.left : sources.right) === null)
              .map(({ chroot }) => chroot)
              .join(' and ')}{' '}
            {log === ''
              ? 'has no log that can be read from here'
              : 'has no log of this name that can be read from here'}
            : its build has not begun, was skipped, or left none.
          </EmptyNote>
        )}
        {hasFailed && (
          <>
            <LostLog word="left" side={left} log={key} read={state.left} onAgain={again} />
            <LostLog word="right" side={right} log={key} read={state.right} onAgain={again} />
          </>
        )}
        {!isUnreadable && !hasFailed && comparison === null && (
          <Skeleton className="pb-compare-skeleton" screenreaderText="Comparing the logs" />
        )}
        {comparison !== null &&
          comparing !== null &&
          state !== null &&
          files.left !== undefined &&
          files.right !== undefined && (
            <>
              {notesOf(state, { left: files.left, right: files.right }).map((note) => (
                <p key={note} className="pb-quiet">
                  {note}{' '}
                  <Button variant="link" isInline onClick={again}>
                    Compare again
                  </Button>
                </p>
              ))}
              <FirstDifference comparison={comparison} sides={sides} log={key} />
              <p className="pb-quiet">Times, ids, hashes and names of chroots do not count as differences.</p>
              <CompareView {...{ comparison, comparing, logs, isOrdered, onOrdered }} />
            </>
          )}
      </PageSection>
    </>
  );
}
