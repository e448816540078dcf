import type { Chroot } from './chroot';
import type { Nevra } from './nevra';
import type { RawStatus } from './status';
import type { Instant } from './time';
import type { Trigger } from './trigger';

/** Kinds of jobs. The words are the segments of today's addresses (`/jobs/<kind>`); `vm-image` has no page. */
export const JOB_KINDS = [
  'copr',
  'srpm',
  'koji',
  'koji-downstream',
  'koji-tag-request',
  'testing-farm',
  'propose-downstream',
  'pull-from-upstream',
  'bodhi',
  'openscanhub',
  'log-detective',
  'vm-image',
] as const;
export type JobKind = (typeof JOB_KINDS)[number];

/** One part of a job: a chroot, a test target or a dist-git branch. */
export interface Target extends RawStatus {
  /** Packit's id of this part, which addresses its page; null where the list does not tell. */
  id: number | null;
  chroot: Chroot;
}

/** One row of a jobs table: all targets of one kind that one trigger started. */
export interface Job extends RawStatus {
  /** Unique among all kinds. */
  key: string;
  kind: JobKind;
  /** Packit's id of the job's own page: the first target's where there are several; null when it has no page. */
  id: number | null;
  trigger: Trigger;
  /** Commit the job ran for; null where the list does not tell. */
  ref: string | null;
  submittedAt: Instant | null;
  /** In chroot order. */
  targets: readonly Target[];
  /** The other service's id: Copr build, Koji task, Testing Farm request, Bodhi alias, OpenScanHub task, analysis. */
  buildId: string | null;
  /** The job's page at that other service. */
  web: string | null;
  /** What only this kind has, in words: Copr project, NVR and side tag, new findings. Empty where there is nothing. */
  note: string;
  /** The pipeline it belongs to; null where the list does not tell. */
  pipelineId: number | null;
}

/** All jobs of one trigger. */
export interface Pipeline {
  id: number;
  trigger: Trigger;
  submittedAt: Instant | null;
  jobs: readonly Job[];
}

export interface JobDetail extends RawStatus {
  id: number;
  trigger: Trigger;
  ref: string | null;
  submittedAt: Instant | null;
  startedAt: Instant | null;
  finishedAt: Instant | null;
  web: string | null;
  /** Sorted; the first one finds the pipeline. */
  runIds: readonly number[];
}

/** One chroot of a Copr build (`GET /copr-builds/{id}`). */
export interface CoprBuild extends JobDetail {
  kind: 'copr';
  buildId: string | null;
  chroot: Chroot;
  owner: string | null;
  project: string | null;
  srpmBuildId: number | null;
  /** null until the build succeeds. Holds the source package too. */
  packages: readonly Nevra[] | null;
  /** `builder-live.log` on Copr's results host. */
  logUrl: string | null;
  logDetectiveIds: readonly number[];
}

/** `GET /srpm-builds/{id}`. */
export interface SrpmBuild extends JobDetail {
  kind: 'srpm';
  /** Download address; the service forgets it after 30 days. */
  url: string | null;
  /** File name of the SRPM, from its address. */
  fileName: string | null;
  /** Text of the log where the service holds it itself. */
  log: string | null;
  /** Log on Copr's results host. */
  logUrl: string | null;
  coprBuildId: string | null;
}

/** `GET /koji-builds/{id}`, scratch or production. */
export interface KojiBuild extends JobDetail {
  kind: 'koji';
  taskId: string | null;
  chroot: Chroot;
  /** null: the service does not say. */
  scratch: boolean | null;
  logs: readonly { arch: string; url: string }[];
  srpmBuildId: number | null;
  /** What `koji build` printed when the task was submitted. */
  submissionOutput: string | null;
  errorMessage: string | null;
  logDetectiveIds: readonly number[];
}

/** `GET /koji-tag-requests/{id}`: has no status of its own. */
export interface TagRequest extends JobDetail {
  kind: 'koji-tag-request';
  taskId: string | null;
  chroot: Chroot;
  sideTag: string | null;
  nvr: string | null;
}

/** `GET /testing-farm/{id}`. */
export interface TestRun extends JobDetail {
  kind: 'testing-farm';
  requestId: string | null;
  chroot: Chroot;
  coprBuildIds: readonly number[];
  kojiBuildIds: readonly number[];
}

/** `GET /bodhi-updates/{id}`. */
export interface BodhiUpdate extends JobDetail {
  kind: 'bodhi';
  branch: Chroot;
  alias: string | null;
  nvrs: readonly string[];
  createdAt: Instant | null;
  errorMessage: string | null;
}

/** `GET /openscanhub-scans/{id}`. */
export interface Scan extends JobDetail {
  kind: 'openscanhub';
  taskId: string | null;
  addedCount: number | null;
  addedUrl: string | null;
  fixedUrl: string | null;
  resultsUrl: string | null;
  coprBuildTargetId: number | null;
}

/** `GET /propose-downstream/{id}` and `GET /pull-from-upstream/{id}`: one dist-git branch. */
export interface SyncRelease extends JobDetail {
  kind: 'propose-downstream' | 'pull-from-upstream';
  branch: Chroot;
  /** dist-git project of the pull requests. */
  downstreamProject: string | null;
  downstreamPrs: readonly { id: number; branch: string | null; isFastForward: boolean; url: string | null }[];
  log: string | null;
}

/** Tables of jobs, in the words of their addresses; `all` merges every kind that pipelines tell of. */
export const JOB_LISTS = [
  'all',
  'copr',
  'srpm',
  'koji',
  'koji-downstream',
  'koji-tag-requests',
  'testing-farm',
  'propose-downstream',
  'pull-from-upstream',
  'bodhi',
  'openscanhub',
  'log-detective',
] as const;
export type JobList = (typeof JOB_LISTS)[number];
