import type { CoprBuild, KojiBuild, SrpmBuild, SyncRelease } from '@/domain/job';
import { type LogFile, logFilesOf } from '@/domain/log-file';
import { isFinal, type RawStatus } from '@/domain/status';
import type { Instant } from '@/domain/time';
import type { Trigger } from '@/domain/trigger';

export const LOG_KINDS = [
  'copr',
  'srpm',
  'koji',
  'koji-downstream',
  'propose-downstream',
  'pull-from-upstream',
] as const;
/** Kinds of jobs that have logs of their own. */
export type LogKind = (typeof LOG_KINDS)[number];

export interface LogTab {
  /** In the address: `log=<key>`. */
  key: string;
  label: string;
  file: LogFile;
  /** Text that came with the answer; null where it is read from `file.url`. */
  text: string | null;
}

/** The logs of one job. */
export interface Logs extends RawStatus {
  /** Chroot, branch, or what else the job is about. */
  subject: string;
  trigger: Trigger;
  endedAt: Instant | null;
  runIds: readonly number[];
  /** The job at the service that ran it. */
  web: { url: string; service: string } | null;
  tabs: readonly LogTab[];
  /** Logs that only their service can show. */
  elsewhere: readonly { arch: string; url: string }[];
}

function labelOf({ role, isLive, chroot, url }: LogFile): string {
  switch (role) {
    case 'live':
      return isLive ? 'Live builder log' : 'Builder log';
    case 'build':
      return 'Build log';
    case 'root':
      return 'Root log';
    case 'backend':
      return chroot === null ? 'SRPM backend log' : 'Backend log';
    case 'srpm':
      return url === null ? 'SRPM log of Packit' : 'SRPM log';
    case 'packit':
      return 'Log of Packit';
  }
}

function keyOf({ role, chroot, url }: LogFile): string {
  if (role === 'backend' && chroot === null) return 'srpm-backend';
  return role === 'srpm' && url === null ? 'srpm-packit' : role;
}

const toTab = (file: LogFile, text: string | null): LogTab => ({
  key: keyOf(file),
  label: labelOf(file),
  file,
  text: file.url === null ? text : null,
});

const webOf = (url: string | null, service: string): Logs['web'] => (url === null ? null : { url, service });

const common = ({
  status,
  raw,
  trigger,
  finishedAt,
  submittedAt,
  runIds,
}: CoprBuild | SrpmBuild | KojiBuild | SyncRelease) => ({
  status,
  raw,
  trigger,
  endedAt: finishedAt ?? (isFinal(status) ? submittedAt : null),
  runIds,
});

/** Of one chroot of a Copr build and of its SRPM, as far as that is known by now. */
export const coprLogs = (build: CoprBuild, srpm: SrpmBuild | null): Logs => ({
  ...common(build),
  subject: build.chroot.name,
  web: webOf(build.web, 'Copr'),
  tabs: logFilesOf(build, srpm, isFinal(build.status)).map((file) => toTab(file, srpm?.log ?? null)),
  elsewhere: [],
});

export const srpmLogs = (srpm: SrpmBuild): Logs => ({
  ...common(srpm),
  subject: 'SRPM',
  web: webOf(srpm.web, 'Copr'),
  tabs: logFilesOf({ logUrl: null, chroot: NO_CHROOT }, srpm, isFinal(srpm.status)).map((file) =>
    toTab(file, srpm.log),
  ),
  elsewhere: [],
});

const NO_CHROOT = { name: '', distribution: '', release: '', arch: null };

const inline = (name: string, label: string, text: string | null): LogTab[] =>
  text === null || text === ''
    ? []
    : [{ key: 'packit', label, text, file: { name, role: 'packit', chroot: null, url: null, isLive: false } }];

export const kojiLogs = (build: KojiBuild): Logs => ({
  ...common(build),
  subject: build.chroot.name,
  web: webOf(build.web, 'Koji'),
  tabs: inline(`koji-submission-${build.id}.log`, 'Submission output', build.submissionOutput),
  elsewhere: build.logs,
});

export const syncLogs = (sync: SyncRelease): Logs => ({
  ...common(sync),
  subject: sync.branch.name,
  web: webOf(sync.web, 'the forge'),
  tabs: inline(`${sync.kind}-${sync.id}.log`, 'Log of Packit', sync.log),
  elsewhere: [],
});
