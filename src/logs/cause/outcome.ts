import { type Landmark, ROOT_LOG } from './landmarks';

/** How a build ended as far as its landmarks tell; null: they do not. */
export interface Outcome {
  failed: boolean | null;
  /** Landmarks from the start of the last attempt on: what came before ended well or was tried again. */
  since: readonly Landmark[];
}

/** rpmbuild ends with this when %generate_buildrequires asks for more packages; older mocks print a traceback then. */
const MORE_REQUIREMENTS = '11';
/** Lines of that traceback. */
const LONGEST_TRACEBACK = 20;

const isBinary = (path: string) => !/\.(?:no)?src\.rpm$/.test(path);
/** What rpmbuild writes when it asks for more packages: the build is not over. */
const isRound = (path: string) => path.endsWith('.buildreqs.nosrc.rpm');

/** Of rpmbuild or the package manager; a build log does not always name the command, a root log does. */
const isOfBuild = (exit: Landmark, command: string | null): boolean =>
  command === null ? exit.script !== ROOT_LOG : command !== 'other';

/** Why this landmark speaks for a failure: rpmbuild or the package manager ended badly, or the service says so. */
function isFailure(landmark: Landmark, command: string | null): boolean {
  if (landmark.kind === 'failed' || landmark.kind === 'bad-exit' || landmark.kind === 'rpm-errors') return true;
  return (
    landmark.kind === 'exit' &&
    isOfBuild(landmark, command) &&
    landmark.name !== '0' &&
    landmark.name !== MORE_REQUIREMENTS
  );
}

/** A phase that ended well. Copr's source builds and mock's `--buildsrpm` end with the source package. */
function isSuccess(landmark: Landmark, command: string | null, isChroot: boolean): boolean {
  if (landmark.kind === 'succeeded') return true;
  if (landmark.kind === 'finish') return landmark.name === 'run';
  if (landmark.kind === 'wrote') return isBinary(landmark.name) || !(isChroot || isRound(landmark.name));
  return landmark.kind === 'exit' && landmark.name === '0' && command === 'dnf';
}

/** The last word counts: a build that failed, was tried again and went well has not failed. */
export function readOutcome(landmarks: readonly Landmark[]): Outcome {
  const isChroot = landmarks.some((mark) => mark.kind === 'start' && mark.name.startsWith('build phase'));
  let failed: boolean | null = null;
  let command: string | null = null;
  let roundEnd = Number.NEGATIVE_INFINITY;
  let from = 0;
  landmarks.forEach((mark, index) => {
    if (mark.kind === 'command') command = mark.name;
    if (mark.kind === 'exit' && mark.name === MORE_REQUIREMENTS) roundEnd = mark.line;
    if (mark.name === 'EXCEPTION' && mark.line - roundEnd < LONGEST_TRACEBACK) return;
    if (isFailure(mark, command)) failed = true;
    else if (isSuccess(mark, command, isChroot)) {
      failed = false;
      from = index + 1;
    } else if (failed === false && isNewStart(mark)) failed = null;
  });
  return { failed, since: landmarks.slice(failed === true ? from : 0) };
}

/** More work begins, so that the success before was not the end. */
function isNewStart(mark: Landmark): boolean {
  if (mark.kind === 'section') return mark.name !== '%clean' && mark.name !== '--clean';
  if (mark.kind === 'start') return !isAftermath(mark.name);
  return mark.kind === 'command' && mark.name === 'dnf';
}

/** Phases of mock that come after a build whatever its end. */
export function isAftermath(phase: string): boolean {
  return /^(?:clean chroot|Outputting|cleaning|creating root cache|unmounting)/.test(phase);
}
