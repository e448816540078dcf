import type { ReadableLines } from '@/logs/model';
import { cleanLine } from './clean-line';
import { anyOf, eachLineWith } from './lines-with';
import { MOST_READ } from './rule';

type LandmarkKind =
  | 'section'
  | 'bad-exit'
  | 'rpm-errors'
  | 'exit'
  | 'wrote'
  | 'start'
  | 'finish'
  | 'command'
  | 'failed'
  | 'succeeded'
  | 'step-ok'
  | 'see-root';

/** A line that tells how far a build came. */
export interface Landmark {
  line: number;
  kind: LandmarkKind;
  /** Name of the section or phase, exit code, path. */
  name: string;
  /** Id of the script of an rpmbuild section; `ROOT_LOG` for an exit in one. */
  script: string;
}

/** Any line that can be a landmark holds one of these; everything else is passed over without making a string of it. */
const WORDS = anyOf([
  'Executing',
  'Bad exit status',
  'RPM build errors',
  'Child return code',
  'Wrote: ',
  'Copr build error',
  'EXCEPTION: [',
  'ERROR: ',
  'INFO: Done(',
  '" at ',
  '+ exit 0',
  'Start: ',
  'Finish: ',
  '(bootstrap): ',
  'root.log for',
  'Backend process error',
  'No success file',
  'Worker ',
  'failed=',
  'Job failed',
  'Job succeeded',
  'Failed build dependencies',
  'with exit code',
  'BuildError',
  'BuildrootError',
  'package_manager.py',
  'Cannot create a source RPM',
  'SRPMException',
]);

const PACKAGE_MANAGER = /bin\/(?:dnf5?|dnf-3|yum|yum-deprecated|yum-builddep|microdnf|zypper)['" ]/;

/** Marks what stands in a root log. */
export const ROOT_LOG = 'root';

/** Landmarks kept of a hostile log; those in the middle are dropped. */
const MOST_KEPT = 20_000;

const KINDS: readonly [LandmarkKind, RegExp][] = [
  ['section', /^Executing\((?<name>%\w+|--clean)\): .{0,200}rpm-tmp\.(?<script>\w+)/],
  ['bad-exit', /^(?:error: | {2,8}|\t)?Bad exit status from \S{0,200}rpm-tmp\.(?<script>\w+) \((?<name>[%\w-]+)\)/],
  ['rpm-errors', /^RPM build errors:/],
  ['exit', /^Child return code was: (?<name>-?\d+)/],
  ['wrote', /^Wrote: (?<name>\S+\.rpm)$/],
  ['start', /^Start(?:\(bootstrap\))?: (?<name>.+)/],
  ['finish', /^Finish(?:\(bootstrap\))?: (?<name>.+)/],
  [
    'succeeded',
    /^INFO: Done\(|^\S+ finished "build [^"]{1,200}" at |Worker succeeded build|^Finished build: .{1,500}failed=False|^Job succeeded/,
  ],
  [
    'failed',
    /^ERROR: (?:Exception\(|Command failed)|^(?<name>EXCEPTION): \[|^Copr build error:|^\S+ failed "build [^"]{1,200}" at |Backend process error|No success file|Worker failed build|^Finished build: .{1,500}failed=True|^ERROR: Job failed|^error: Failed build dependencies:|^(?:Error: )?Process completed with exit code [1-9]|^(?:[\w.]{0,60}\.)?(?:BuildError|BuildrootError): |Cannot create a source RPM|SRPMException/,
  ],
  ['step-ok', /^\+ exit 0$/],
  ['see-root', /[Ss]ee \S{0,40}root\.log for/],
];

/** What mock ran: the package manager, rpmbuild, or something that may fail. */
function commandOf(raw: string): string | null {
  if (raw.includes('package_manager.py')) return raw.includes("['") ? 'dnf' : null;
  if (!raw.includes('Executing command: ')) return null;
  if (PACKAGE_MANAGER.test(raw)) return 'dnf';
  return /\brpmbuild /.test(raw) ? 'rpmbuild' : 'other';
}

const logOf = (raw: string): string => (raw.startsWith('DEBUG ') ? ROOT_LOG : '');

function landmarkOf(line: number, raw: string): Landmark | null {
  const head = raw.length > MOST_READ ? raw.slice(0, MOST_READ) : raw;
  const command = commandOf(head);
  if (command !== null) return { line, kind: 'command', name: command, script: '' };
  const text = cleanLine(head);
  for (const [kind, pattern] of KINDS) {
    const groups = pattern.exec(text);
    if (groups !== null)
      return { line, kind, name: groups.groups?.['name'] ?? '', script: groups.groups?.['script'] ?? logOf(head) };
  }
  return null;
}

/** All landmarks of a log in order. */
export function readLandmarks(log: ReadableLines): Landmark[] {
  const found: Landmark[] = [];
  eachLineWith(log.scan(), WORDS, (line, raw) => {
    const landmark = landmarkOf(line, raw);
    if (landmark !== null) found.push(landmark);
    if (found.length > MOST_KEPT) found.splice(MOST_KEPT / 10, MOST_KEPT / 2);
    return true;
  });
  return found;
}
