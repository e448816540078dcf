import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Job, JobKind, JobList, Target } from '@/domain/job';
import { hasFailed } from '@/domain/status';
import { paths } from '@/lib/paths';
import { Commit } from '@/ui/Commit';
import { ExternalLink } from '@/ui/ExternalLink';
import { InstantText } from '@/ui/InstantText';
import { ProjectLink } from '@/ui/ProjectLink';
import { StatusLabel } from '@/ui/StatusLabel';
import { Targets } from '@/ui/Targets';
import { TriggerLink } from '@/ui/TriggerLink';
import { KIND_WORDS, LISTS } from './lists';
import type { ColumnKey } from './search';

const WITH_LOGS: ReadonlySet<JobKind> = new Set([
  'copr',
  'srpm',
  'koji',
  'koji-downstream',
  'propose-downstream',
  'pull-from-upstream',
]);

const nothing = <span className="pb-quiet pb-jobs-nothing">–</span>;
const clip = (content: ReactNode) => <div className="pb-jobs-clip">{content}</div>;
const hidden = (text: string) => <span className="pf-v6-screen-reader">{text}</span>;

/** Address of a job or of one of its targets; VM images have no page. */
const pageOf = (kind: JobKind, id: number | null): string | null =>
  id === null || kind === 'vm-image' ? null : paths.job(kind, id);

function toJob(job: Job, content: ReactNode): ReactNode {
  const to = pageOf(job.kind, job.id);
  return to === null ? content : <Link to={to}>{content}</Link>;
}

/** The log that matters: of the first part that failed, else of the job. */
function Logs({ job: { kind, id, targets } }: { job: Job }) {
  const failed = targets.find((target) => target.id !== null && hasFailed(target.status));
  const logId = failed?.id ?? id;
  if (logId === null || !WITH_LOGS.has(kind)) return nothing;
  return (
    <Link to={paths.logs(kind, logId)}>
      Logs {hidden(`of ${KIND_WORDS[kind]} ${logId}${failed === undefined ? '' : `, ${failed.chroot.name}`}`)}
    </Link>
  );
}

function BuildId({ job: { buildId, web, kind } }: { job: Job }) {
  if (buildId === null) return nothing;
  return (
    <ExternalLink href={web} className="pb-jobs-id">
      {hidden(KIND_WORDS[kind])}{' '}
      <bdi className="pb-code" title={buildId}>
        {buildId}
      </bdi>
    </ExternalLink>
  );
}

const targetsOf = ({ kind, targets }: Job) =>
  targets.length === 0 ? nothing : <Targets targets={targets} to={(target: Target) => pageOf(kind, target.id)} />;

/** What each column shows of a job. */
export const CELLS: Readonly<Record<ColumnKey, (job: Job) => ReactNode>> = {
  type: (job) =>
    toJob(
      job,
      <>
        {KIND_WORDS[job.kind]} {job.id !== null && hidden(String(job.id))}
      </>,
    ),
  job: (job) =>
    toJob(
      job,
      <>
        {hidden(KIND_WORDS[job.kind])} <span className="pb-number">{job.id ?? 'No page'}</span>
      </>,
    ),
  status: ({ status, raw }) => <StatusLabel status={status} raw={raw} />,
  project: ({ trigger }) => clip(<ProjectLink project={trigger.project} />),
  trigger: ({ trigger }) => clip(<TriggerLink trigger={trigger} />),
  targets: targetsOf,
  ref: ({ ref, trigger }) => (ref === null ? nothing : <Commit sha={ref} project={trigger.project} />),
  logs: (job) => <Logs job={job} />,
  build: (job) => <BuildId job={job} />,
  note: ({ note }) => (note === '' ? nothing : clip(<bdi className="pb-name">{note}</bdi>)),
  submitted: ({ submittedAt }) => <InstantText at={submittedAt} />,
};

/** Heads of the columns where the table has no better one. */
const HEADS: Readonly<Record<ColumnKey, string>> = {
  type: 'Type',
  job: 'Job',
  status: 'Status',
  project: 'Project',
  trigger: 'Trigger',
  targets: 'Chroots',
  ref: 'Commit',
  logs: 'Logs',
  build: 'Build id',
  note: 'Note',
  submitted: 'Submitted',
};

/** Head of a column in a table. */
export const headOf = (list: JobList, column: ColumnKey): string => LISTS[list].heads?.[column] ?? HEADS[column];
