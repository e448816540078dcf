import type { Chroot } from './chroot';

/** What a log tells of: the SRPM build, the whole build, the same while it runs, the build root, Copr's own steps, and what Packit itself wrote. */
type LogRole = 'srpm' | 'build' | 'live' | 'root' | 'backend' | 'packit';

/** A log of a build, at an address or held by the service itself. */
export interface LogFile {
  name: string;
  role: LogRole;
  chroot: Chroot | null;
  /** Address at the service that made it; null where the text came with the answer. */
  url: string | null;
  isLive: boolean;
}

const COPR_RESULTS_HOST = 'download.copr.fedorainfracloud.org';

/**
 * The part after `/results/` of an address on Copr's results host; null for every other address. Only what has one can be
 * read by the app, through its configured base.
 */
export function resultsPath(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { host, pathname, protocol } = new URL(url);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  const path = /^\/results\/(.+)$/.exec(pathname)?.[1] ?? null;
  return isWeb && host === COPR_RESULTS_HOST ? path : null;
}

/** A log beside another one in the same directory of the results host. */
const beside = (url: string, name: string): string => new URL(name, url).href;

/** Copr's own logs of one build in the order of their use; compressed ones once it is over. */
const coprLogs = (url: string, chroot: Chroot | null, role: LogRole, isOver: boolean): LogFile[] => {
  const suffix = isOver ? '.gz' : '';
  return [
    { name: `builder-live.log${suffix}`, role },
    { name: `backend.log${suffix}`, role: 'backend' as const },
  ].map((log) => ({ ...log, chroot, url: beside(url, log.name), isLive: !isOver }));
};

/** Logs that mock leaves behind: there only when the build is over. */
const mockLogs = (url: string, chroot: Chroot): LogFile[] =>
  (['build', 'root'] as const).map((role) => {
    const name = `${role}.log.gz`;
    return { name, role, chroot, url: beside(url, name), isLive: false };
  });

interface SrpmLogs {
  logUrl: string | null;
  /** Text that the service holds itself. */
  log: string | null;
}

function srpmLogFiles({ logUrl, log }: SrpmLogs, isOver: boolean): LogFile[] {
  const own: LogFile = { name: 'srpm.log', role: 'srpm', chroot: null, url: null, isLive: false };
  const held = log === null || log === '' ? [] : [own];
  if (logUrl === null) return held;
  if (resultsPath(logUrl) === null) return [...held, { ...own, url: logUrl }];
  return [...held, ...coprLogs(logUrl, null, 'srpm', isOver)];
}

/**
 * The logs of one chroot of a Copr build and of its SRPM, main one first (facts/copr.md 2.1). Files may lack all the same:
 * Copr keeps them 14 days, and a build that was canceled early leaves few. `isOver`: the build is final.
 */
export function logFilesOf(
  build: { logUrl: string | null; chroot: Chroot },
  srpm: SrpmLogs | null,
  isOver: boolean,
): LogFile[] {
  const { logUrl, chroot } = build;
  // A build has a log once it started, and then its SRPM is done.
  const ofSrpm = srpm === null ? [] : srpmLogFiles(srpm, isOver || logUrl !== null);
  if (logUrl === null) return ofSrpm;
  if (resultsPath(logUrl) === null)
    return [{ name: 'build log', role: 'live', chroot, url: logUrl, isLive: false }, ...ofSrpm];
  const [live, ...backend] = coprLogs(logUrl, chroot, 'live', isOver);
  const middle = isOver ? mockLogs(logUrl, chroot) : [];
  return [...(live === undefined ? [] : [live]), ...middle, ...backend, ...ofSrpm];
}
