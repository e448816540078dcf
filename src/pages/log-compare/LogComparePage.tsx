import { PageSection, Skeleton } from '@patternfly/react-core';
import { Link, useSearchParams } from 'react-router-dom';
import { isNotFound } from '@/lib/api-error';
import { getConfig } from '@/lib/config';
import { paths } from '@/lib/paths';
import { changeSearch } from '@/lib/search-params';
import { EmptyNote } from '@/ui/EmptyNote';
import '@/ui/log/log-page.css';
import { PageTitle } from '@/ui/PageTitle';
import { QueryState } from '@/ui/QueryState';
import { Choices } from './Choices';
import './log-compare-page.css';
import { type LogRef, parseRef, refText } from './log-ref';
import { SideFacts } from './SideFacts';
import { TwoLogs } from './TwoLogs';
import { type AskedSide, useSide } from './use-side';

const LOG = /^[a-z_]{1,20}$/;

const isOff = (ref: LogRef | null): boolean => {
  const { packit, copr } = getConfig().services;
  return (ref?.kind === 'copr' && packit === null) || (ref?.kind === 'copr-build' && copr === null);
};

/** A side that is not known: loading, failed, or without such a chroot. */
function Unknown({ asked: { side, query }, name, of }: { asked: AskedSide; name: string; of: LogRef }) {
  if (side === null)
    return (
      <EmptyNote title={`There is no such chroot (${name})`}>
        The build does not have it. <Link to={paths.home()}>Home</Link>
      </EmptyNote>
    );
  return (
    <QueryState
      query={{ ...query, data: undefined }}
      what={`the ${name} build`}
      service={of.kind === 'copr-build' ? 'Copr' : 'Packit'}
      skeleton={<Skeleton className="pb-compare-skeleton" screenreaderText={`Loading the ${name} build`} />}
      explain={(error) =>
        isNotFound(error)
          ? { title: `There is no such build (${name})`, body: 'It never existed, or its service has deleted it.' }
          : null
      }
    >
      {() => null}
    </QueryState>
  );
}

function Wrong() {
  return (
    <>
      <PageTitle title="Compare logs">There is nothing to compare at this address.</PageTitle>
      <PageSection hasBodyWrapper={false}>
        <EmptyNote title="Two logs are compared here">
          Open the logs of a build and choose “Compare with …”. <Link to={paths.jobs()}>All jobs</Link>
        </EmptyNote>
      </PageSection>
    </>
  );
}

interface Props {
  a: LogRef;
  b: LogRef | null;
  /** Empty for the main one. */
  log: string;
}

const isLost = ({ side, query }: AskedSide): boolean => side === null || (side === undefined && query.error !== null);

function partlyWords(left: AskedSide, right: AskedSide | null): string {
  if (isLost(left) || (right !== null && isLost(right))) return 'There is nothing to compare.';
  return right === null && left.side ? 'Choose the log to compare with.' : 'Looking for the builds …';
}

/** One log that is known, and what it can be compared with; or what is known of both so far. */
function Partly({ a, b, log, left, right }: Props & { left: AskedSide; right: AskedSide }) {
  const { side } = left;
  const name = log === '' ? 'live' : log;
  return (
    <>
      <PageTitle title="Compare logs">
        <span className={b === null ? undefined : 'pb-logs-sentence pb-compare-sentence'}>
          {partlyWords(left, b === null ? null : right)}
        </span>
      </PageTitle>
      <PageSection hasBodyWrapper={false} className="pb-logs" key={refText(a)}>
        {side ? (
          <dl className="pb-compare-sides">
            <SideFacts word="Left" side={side} log={name} />
          </dl>
        ) : (
          <Unknown asked={left} name="left" of={a} />
        )}
        {side && b === null && <Choices side={side} log={name} />}
        {b !== null && !right.side && <Unknown asked={right} name="right" of={b} />}
      </PageSection>
    </>
  );
}

function Chosen({ a, b, log }: Props) {
  const [params, setParams] = useSearchParams();
  const left = useSide(a);
  const right = useSide(b);
  if (!left.side || !right.side) return <Partly {...{ a, b, log, left, right }} />;
  return (
    <TwoLogs
      sides={{ left: left.side, right: right.side }}
      log={log}
      isOrdered={params.get('order') === 'strict'}
      onOrdered={(isOn) =>
        setParams((before) => changeSearch(before, { order: isOn ? 'strict' : null }), {
          replace: true,
          preventScrollReset: true,
        })
      }
    />
  );
}

/**
 * The same log of two chroots or builds, at `/logs/compare?a=<log>&b=<log>&log=live`; a log is `copr:<Packit's id>` or
 * `copr-build:<Copr's build>:<chroot>`. Without `b` it offers what there is to compare with.
 */
export function LogComparePage() {
  const [params] = useSearchParams();
  const [a, b] = [parseRef(params.get('a')), parseRef(params.get('b'))];
  const off = [a, b].find(isOff);
  const log = params.get('log') ?? '';
  if (off)
    return (
      <PageTitle title="Compare logs">
        {off.kind === 'copr' ? 'Packit Service' : 'Copr'} is switched off in this site's configuration.
      </PageTitle>
    );
  if (a === null || (b === null && params.has('b'))) return <Wrong />;
  return <Chosen a={a} b={b} log={LOG.test(log) ? log : ''} />;
}
