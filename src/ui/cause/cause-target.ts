import type { LogFile } from '@/domain/log-file';
import type { CauseLog, CauseTarget } from './reason';

interface About extends Omit<CauseTarget, 'logs'> {
  files: readonly LogFile[];
  /** Text of the log that came with the answer. */
  text?: string | null;
  /** Where a log is read from; null where a browser cannot. */
  addressOf: (url: string | null) => string | null;
}

const ROLES: Readonly<Partial<Record<LogFile['role'], CauseLog['role']>>> = {
  live: 'main',
  srpm: 'main',
  packit: 'main',
  root: 'root',
  build: 'build',
};
const ORDER: readonly CauseLog['role'][] = ['main', 'root', 'build'];

function logOf({ role: given, name, url }: LogFile, { text = null, addressOf }: About): CauseLog | null {
  const role = ROLES[given];
  const isHeld = url === null;
  const address = isHeld ? null : addressOf(url);
  const shown = { name: name.replace(/\.gz$/, ''), key: isHeld && given === 'srpm' ? 'srpm-packit' : given };
  if (role === undefined) return null;
  if (address !== null) return { ...shown, role, source: { kind: 'address', service: 'Copr', address, isLive: false } };
  return isHeld && text !== null ? { ...shown, role, source: { kind: 'text', text } } : null;
}

const rank = ({ role, source }: CauseLog): number => ORDER.indexOf(role) * 2 + (source.kind === 'text' ? 1 : 0);

/** A failed target with those of its logs that may tell why and can be read, in the order of reading. */
export function causeTarget(about: About): CauseTarget {
  const { page, subject, endedAt, files } = about;
  const logs = files
    .map((file) => logOf(file, about))
    .filter((log) => log !== null)
    .sort((a, b) => rank(a) - rank(b));
  // An SRPM's own logs follow those of its build: they are not about the chroot.
  const isOfChroot = files.some(({ role }) => role === 'live');
  return { page, subject, endedAt, logs: isOfChroot ? logs.filter(({ key }) => !key.startsWith('srpm')) : logs };
}
