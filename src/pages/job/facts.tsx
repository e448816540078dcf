import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { CoprBuild } from '@/domain/job';
import { isFinal } from '@/domain/status';
import type { Trigger } from '@/domain/trigger';
import { paths } from '@/lib/paths';
import { Commit } from '@/ui/Commit';
import { CopyButton } from '@/ui/CopyButton';
import { DurationText } from '@/ui/DurationText';
import { ExternalLink } from '@/ui/ExternalLink';
import { InstantText } from '@/ui/InstantText';
import { ProjectLink } from '@/ui/ProjectLink';
import { TriggerLink } from '@/ui/TriggerLink';

export type Fact = readonly [name: string, value: ReactNode];

/** A name of a machine, with a button that copies it. */
export function CopiedText({ text, what }: { text: string; what: string }) {
  return (
    <span className="pb-with-icon">
      <bdi className="pb-code pb-wrap">{text}</bdi>
      <CopyButton text={text} label={`Copy the ${what}`} />
    </span>
  );
}

/** Where a job came from: project, its address, what started it, the commit. */
export function originFacts({ trigger, ref = null }: { trigger: Trigger; ref?: string | null }): Fact[] {
  const { project, kind } = trigger;
  const url = project?.url ?? null;
  return [
    ['Project', <ProjectLink key="project" project={project} />],
    [
      'Repository',
      url === null ? null : (
        <ExternalLink key="repository" href={url} className="pb-wrap">
          <bdi>{url}</bdi>
        </ExternalLink>
      ),
    ],
    [kind === 'pull-request' ? 'Pull request' : 'Started by', <TriggerLink key="trigger" trigger={trigger} />],
    ['Commit', ref === null ? null : <Commit key="commit" sha={ref} project={project} />],
  ];
}

type Timed = Pick<CoprBuild, 'submittedAt' | 'startedAt' | 'finishedAt' | 'status'>;

/** When a job was submitted, started and finished, and how long that took; `doing` names what it does. */
export function timeFacts(detail: Timed, doing = 'Running'): Fact[] {
  const { submittedAt, startedAt, finishedAt, status } = detail;
  const isOver = isFinal(status);
  const waits = submittedAt !== null && (startedAt !== null || !isOver);
  const runs = startedAt !== null && (finishedAt !== null || !isOver);
  return [
    ['Submitted', <InstantText key="submitted" at={submittedAt} />],
    ['Started', startedAt === null ? null : <InstantText key="started" at={startedAt} />],
    ['Finished', finishedAt === null ? null : <InstantText key="finished" at={finishedAt} />],
    ['Waiting', waits ? <DurationText key="waiting" from={submittedAt} to={startedAt} /> : null],
    [doing, runs ? <DurationText key="running" from={startedAt} to={finishedAt} /> : null],
  ];
}

const MOST_RUNS = 10;

/** Packit's own numbers. */
export function packitFacts({ id, runIds }: { id: number; runIds: readonly number[] }): Fact[] {
  const [first] = runIds;
  const more = runIds.length - MOST_RUNS;
  const runs = `${runIds.slice(0, MOST_RUNS).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return [
    [
      'Packit id',
      <span key="id" className="pb-number">
        {id}
      </span>,
    ],
    [
      'Pipeline',
      first === undefined ? null : (
        <Link key="pipeline" to={paths.pipeline(first)}>
          All jobs of this trigger
        </Link>
      ),
    ],
    [
      'Packit runs',
      runIds.length === 0 ? null : (
        <span key="runs" className="pb-number">
          {runs}
        </span>
      ),
    ],
  ];
}
