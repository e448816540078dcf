import { isReleaseMonitoring, type Project, projectName } from '@/domain/project';
import { isFinal, type RawStatus, type Status } from '@/domain/status';

const WORDS: Readonly<Record<Exclude<Status, 'unknown'>, string>> = {
  waiting: 'is waiting',
  queued: 'is in the queue',
  running: 'is running',
  success: 'succeeded',
  warning: 'ended with a warning',
  failure: 'failed',
  error: 'ended with an error of the service',
  skipped: 'was skipped',
  canceled: 'was canceled',
};

/** A state as the end of a sentence: "failed", "is running". */
export const statusWords = ({ status, raw }: RawStatus): string => {
  if (status !== 'unknown') return WORDS[status];
  return raw === '' ? 'is in a state that Packit does not tell' : `is in the state "${raw.slice(0, 60)}"`;
};

/** A stranger's name inside a sentence: one written from right to left must not turn the rest of it about. */
export const isolate = (name: string): string => (/^[\x20-\x7e]*$/.test(name) ? name : `\u2068${name}\u2069`);

/** "Koji build of packit/hello-world on f43", as far as it is known. */
export function jobTitle(what: string, project: Project | null, target = ''): string {
  const of = project === null ? '' : ` ${isReleaseMonitoring(project) ? 'for' : 'of'} ${isolate(projectName(project))}`;
  return `${what}${of}${target === '' ? '' : ` on ${isolate(target)}`}`;
}

/** What to say once a watched job has ended. */
export const endWords = (what: string, status: RawStatus) => ({
  isMoving: !isFinal(status.status),
  words: `${what} ended: it ${statusWords(status)}`,
});
