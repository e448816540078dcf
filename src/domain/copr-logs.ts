import type { SourceBuild } from './copr';
import { isFinal, type RawStatus } from './status';

/** A log of one chroot, or of the source package, at Copr. */
export interface CoprLog {
  /** In addresses of the app: `live`, `root` ... */
  key: string;
  label: string;
  name: string;
  url: string;
  isLive: boolean;
}

/** In place of a chroot in Copr's directories and in addresses of the app. */
export const SRPM_CHROOT = 'srpm-builds';

const LABELS: Readonly<Record<string, string>> = {
  'builder-live': 'Builder log',
  build: 'Build log',
  root: 'Root log',
  backend: 'Backend log',
  state: 'State log',
  hw_info: 'Hardware',
  installed_pkgs: 'Installed packages',
};

/** Logs of an ended chroot in the order of their use; mock's own come with the end. */
const OF_CHROOT = ['builder-live', 'build', 'root', 'backend', 'state', 'hw_info', 'installed_pkgs'];
const OF_SOURCE = ['builder-live', 'backend'];

const toLog = (directory: string, file: string, isLive: boolean): CoprLog => ({
  key: file === 'builder-live' ? 'live' : file,
  label: isLive && file === 'builder-live' ? 'Live builder log' : (LABELS[file] ?? file),
  name: `${file}.log${isLive ? '' : '.gz'}`,
  url: `${directory.replace(/\/*$/, '/')}${file}.log${isLive ? '' : '.gz'}`,
  isLive,
});

/** States in Copr's own words without a log (facts/copr.md 2.1). */
const NO_LOG: ReadonlySet<string> = new Set(['waiting', 'pending', 'skipped', 'forked']);

/** Whether a part in this state has logs, as far as the state tells. */
export const hasLogs = (raw: string): boolean => !NO_LOG.has(raw);

/** Which logs there are now, by the state in Copr's own word (facts/copr.md 2.1). */
function filesOf({ status, raw }: RawStatus, all: readonly string[]): { files: readonly string[]; isLive: boolean } {
  if (!hasLogs(raw)) return { files: [], isLive: false };
  if (raw === 'starting') return { files: ['backend'], isLive: true };
  if (raw === 'importing') return { files: all, isLive: false }; // the SRPM itself is built by then
  if (status === 'running') return { files: OF_SOURCE, isLive: true };
  const hasNone = status === 'skipped' || !isFinal(status);
  return { files: hasNone ? [] : all, isLive: false };
}

function logsIn(part: RawStatus & { resultUrl: string | null }, all: readonly string[]): CoprLog[] {
  const { resultUrl } = part;
  if (resultUrl === null) return [];
  const { files, isLive } = filesOf(part, all);
  return files.map((file) => toLog(resultUrl, file, isLive));
}

/** Logs of one chroot of a build, main one first; files may lack all the same: Copr keeps them 14 days. */
export const chrootLogs = (target: RawStatus & { resultUrl: string | null }): CoprLog[] => logsIn(target, OF_CHROOT);

/** Logs of the source package. */
export const sourceLogs = (source: SourceBuild): CoprLog[] => logsIn(source, OF_SOURCE);

/** A file beside the logs of an ended chroot; null where it has no directory. */
export const coprFile = (resultUrl: string | null, file: string): string | null =>
  resultUrl === null ? null : `${resultUrl.replace(/\/*$/, '/')}${file}`;
