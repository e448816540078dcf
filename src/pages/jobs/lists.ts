import { JOB_KINDS, JOB_LISTS, type JobKind, type JobList } from '@/domain/job';
import type { SearchScope } from '@/domain/job-query-problems';
import type { ColumnKey } from './search';

interface ListLook {
  title: string;
  /** Word of the navigation. */
  tab: string;
  one: string;
  many: string;
  /** How such jobs come about, for an empty table. */
  origin: string;
  columns: readonly ColumnKey[];
  /** Heads that say more than the general ones. */
  heads?: Partial<Readonly<Record<ColumnKey, string>>>;
  /** Each job has one target at most: its column may be narrow. */
  hasOneTarget?: boolean;
}

/** Titles, words and columns of every table. A table has only the columns that its kind's rows can fill. */
export const LISTS: Readonly<Record<JobList, ListLook>> = {
  all: {
    title: 'Jobs',
    tab: 'All',
    one: 'job',
    many: 'jobs',
    origin: 'Packit starts jobs for pull requests, pushes and releases of projects that have it enabled.',
    columns: ['type', 'status', 'project', 'trigger', 'targets', 'logs', 'submitted'],
  },
  copr: {
    title: 'Copr builds',
    tab: 'Copr',
    one: 'Copr build',
    many: 'Copr builds',
    origin: 'A copr_build job in a project’s Packit configuration starts them.',
    columns: ['job', 'status', 'project', 'trigger', 'targets', 'ref', 'logs', 'build', 'note', 'submitted'],
    heads: { build: 'Copr build', note: 'Copr project' },
  },
  srpm: {
    title: 'SRPM builds',
    tab: 'SRPM',
    one: 'SRPM build',
    many: 'SRPM builds',
    origin: 'Each build starts with a source package.',
    columns: ['job', 'status', 'project', 'trigger', 'logs', 'submitted'],
  },
  koji: {
    title: 'Koji scratch builds',
    tab: 'Koji scratch',
    one: 'Koji scratch build',
    many: 'Koji scratch builds',
    origin: 'An upstream_koji_build job or Fedora CI starts them.',
    columns: ['job', 'status', 'project', 'trigger', 'targets', 'logs', 'build', 'submitted'],
    hasOneTarget: true,
    heads: { targets: 'Target', build: 'Koji task' },
  },
  'koji-downstream': {
    title: 'Downstream Koji builds',
    tab: 'Koji',
    one: 'downstream Koji build',
    many: 'downstream Koji builds',
    origin: 'A koji_build job starts them when a dist-git branch changes.',
    columns: ['job', 'status', 'project', 'trigger', 'targets', 'logs', 'build', 'submitted'],
    hasOneTarget: true,
    heads: { targets: 'Target', build: 'Koji task' },
  },
  'koji-tag-requests': {
    title: 'Koji tag requests',
    tab: 'Koji tags',
    one: 'Koji tag request',
    many: 'Koji tag requests',
    origin: 'Builds in a side tag that need others ask for them.',
    columns: ['job', 'project', 'trigger', 'targets', 'build', 'note', 'submitted'],
    hasOneTarget: true,
    heads: { targets: 'Target', build: 'Koji task', note: 'Build and side tag' },
  },
  'testing-farm': {
    title: 'Testing Farm runs',
    tab: 'Testing Farm',
    one: 'Testing Farm run',
    many: 'Testing Farm runs',
    origin: 'A tests job starts them once a build succeeded.',
    columns: ['job', 'status', 'project', 'trigger', 'targets', 'ref', 'build', 'submitted'],
    hasOneTarget: true,
    heads: { targets: 'Target', build: 'Request' },
  },
  'propose-downstream': {
    title: 'Propose downstream',
    tab: 'Propose downstream',
    one: 'proposal',
    many: 'proposals',
    origin: 'A propose_downstream job starts them when a project has a release.',
    columns: ['job', 'status', 'project', 'trigger', 'targets', 'logs', 'submitted'],
    heads: { targets: 'Dist-git branches' },
  },
  'pull-from-upstream': {
    title: 'Pull from upstream',
    tab: 'Pull from upstream',
    one: 'pull',
    many: 'pulls',
    origin: 'A pull_from_upstream job starts them when release-monitoring.org finds a new version.',
    columns: ['job', 'status', 'project', 'trigger', 'targets', 'logs', 'note', 'submitted'],
    heads: { targets: 'Dist-git branches', note: 'Package' },
  },
  bodhi: {
    title: 'Bodhi updates',
    tab: 'Bodhi',
    one: 'Bodhi update',
    many: 'Bodhi updates',
    origin: 'A bodhi_update job makes them from finished Koji builds.',
    columns: ['job', 'status', 'project', 'trigger', 'targets', 'build', 'note', 'submitted'],
    hasOneTarget: true,
    heads: { targets: 'Branch', build: 'Bodhi update', note: 'Builds' },
  },
  openscanhub: {
    title: 'OpenScanHub scans',
    tab: 'OpenScanHub',
    one: 'scan',
    many: 'scans',
    origin: 'They follow Copr builds for Fedora Rawhide.',
    columns: ['job', 'status', 'project', 'trigger', 'build', 'note', 'submitted'],
    heads: { build: 'OpenScanHub task', note: 'Findings' },
  },
  'log-detective': {
    title: 'Log Detective',
    tab: 'Log Detective',
    one: 'analysis',
    many: 'analyses',
    origin: 'Log Detective looks at builds that failed.',
    columns: ['job', 'status', 'project', 'trigger', 'targets', 'ref', 'build', 'note', 'submitted'],
    hasOneTarget: true,
    heads: { targets: 'Target', build: 'Analysis', note: 'Failed build' },
  },
};

/** Whether a table has so many columns that it becomes cards early: below 75rem, others below 62rem. */
export const isWide = (list: JobList): boolean => LISTS[list].columns.length > 7;

/** What the rows of a table can be searched by: those that tell their commit have a column for it. */
export const scopeOf = (list: JobList): SearchScope => ({
  kind: JOB_KINDS.find((kind) => kind === list || `${kind}s` === list) ?? null,
  hasCommits: LISTS[list].columns.includes('ref'),
});

/** The table that an address such as `/jobs/copr` asks for. */
export function listOf(pathname: string): JobList {
  const last = pathname.split('/').filter(Boolean).at(-1);
  return JOB_LISTS.find((list) => list === last) ?? 'all';
}

/** Kinds of jobs in words. The list of all jobs does not tell scratch from other Koji builds. */
export const KIND_WORDS: Readonly<Record<JobKind, string>> = {
  copr: 'Copr build',
  srpm: 'SRPM build',
  koji: 'Koji build',
  'koji-downstream': 'Koji build',
  'koji-tag-request': 'Koji tag request',
  'testing-farm': 'Testing Farm run',
  'propose-downstream': 'Propose downstream',
  'pull-from-upstream': 'Pull from upstream',
  bodhi: 'Bodhi update',
  openscanhub: 'OpenScanHub scan',
  'log-detective': 'Log Detective',
  'vm-image': 'VM image build',
};
