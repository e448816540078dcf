import type { SectionList, SectionStart } from './section-list';

/** A line that begins or ends a section: its text without prefix, at most some hundred characters. */
export interface MarkedLine {
  text: string;
  number: number;
  timeMs: number | null;
  /** With the prefix of an OBS log. */
  isObs: boolean;
}

/** Gives whether the line was its own. */
type Rule = (line: MarkedLine, list: SectionList) => boolean;

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9%]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

/** `rpmbuild foo-1.0-1.fc43.src.rpm` -> `rpmbuild`: ids are the same in other chroots and builds. */
const withoutPackage = (state: string): string => state.replace(/(?: for)? \S+\.src\.rpm$/, '');

const before = (number: number) => ({ inner: number - 1, last: number - 1 });
const upTo = (number: number) => ({ inner: number - 1, last: number });

/** The end of an rpmbuild section, of the files phase, or of the errors. */
const closeRpmbuild = ({ number, timeMs }: MarkedLine, list: SectionList) =>
  list.close((kind) => kind === 'rpmbuild', before(number), timeMs);

const MOCK = /^(Start|Finish)(?:\(([\w-]{1,20})\))?: (.{1,300})$/;

/** `Start: x`, `Finish: x`, `Start(bootstrap): x`; a strict stack in mock (state.py). */
const mockState: Rule = (line, list) => {
  const [, word, where, state = ''] = MOCK.exec(line.text) ?? [];
  if (word === undefined) return false;
  const key = `mock ${where ?? ''}: ${state}`;
  const prefix = where === undefined ? '' : `${where}: `;
  const start: SectionStart = { id: slug(prefix + withoutPackage(state)), title: prefix + state, kind: 'mock', key };
  if (word === 'Start') list.open(start, line.number, line.timeMs);
  else list.close((_, open) => open === key, upTo(line.number), line.timeMs);
  return true;
};

const RUN = /^(?:INFO: Start|INFO: Done|ERROR: Exception)\(([^)]{1,300})\) /;
const TOOK = / (\d{1,5}) minutes (\d{1,2}) seconds$/;

/** `INFO: Start(foo.src.rpm)  Config(...)` to `INFO: Done(foo.src.rpm) ... 0 minutes 39 seconds`: one task of mock. */
const mockTask: Rule = ({ text, number, timeMs }, list) => {
  const path = RUN.exec(text)?.[1];
  if (path === undefined) return false;
  const key = `task ${path}`;
  const isSource = path.endsWith('.spec');
  if (text.startsWith('INFO: Start')) {
    const title = path.slice(path.lastIndexOf('/') + 1);
    list.open({ id: isSource ? 'source-package' : 'package', title, kind: 'mock', key }, number, timeMs);
    return true;
  }
  if (text.startsWith('ERROR')) list.fail(key);
  const section = list.close((_, open) => open === key, upTo(number), timeMs);
  const [, minutes, seconds] = TOOK.exec(text) ?? [];
  if (section !== null && minutes !== undefined) section.durationMs = (Number(minutes) * 60 + Number(seconds)) * 1000;
  return true;
};

const EXECUTING = /^Executing\((%\w{1,30}|--clean)\):/;
const FILE_ID = /rpm-tmp\.(\w{1,20})/;
/** Run inside the files phase, for each package. */
const PART_OF_FILES = new Set(['%doc', '%license']);

/** `Executing(%build): /bin/sh -e /var/tmp/rpm-tmp.X`; the file's id names the section when it fails. */
const rpmbuildScript: Rule = (line, list) => {
  const name = EXECUTING.exec(line.text)?.[1];
  if (name === undefined) return false;
  if (PART_OF_FILES.has(name)) return true;
  closeRpmbuild(line, list);
  const file = FILE_ID.exec(line.text)?.[1] ?? String(line.number);
  list.open({ id: name, title: name, kind: 'rpmbuild', key: `rpm-tmp ${file}` }, line.number, line.timeMs);
  return true;
};

const badExit: Rule = ({ text, number, timeMs }, list) => {
  if (!text.startsWith('error: Bad exit status from ')) return false;
  const file = FILE_ID.exec(text)?.[1];
  if (file === undefined) return true;
  const key = `rpm-tmp ${file}`;
  list.fail(key);
  list.close((_, open) => open === key, upTo(number), timeMs);
  return true;
};

const rpmbuildPhase: Rule = (line, list) => {
  const { text, number, timeMs } = line;
  if (text.startsWith('Processing files: ')) {
    if (list.has((_, key) => key === 'files')) return true;
    closeRpmbuild(line, list);
    list.open({ id: 'files', title: 'Files', kind: 'rpmbuild', key: 'files' }, number, timeMs);
  } else if (text.startsWith('RPM build errors:')) {
    // No script has failed, so it was the files phase itself.
    if (list.has((_, key) => key === 'files')) list.fail('files');
    closeRpmbuild(line, list);
    list.open({ id: 'rpm-build-errors', title: 'RPM build errors', kind: 'rpmbuild', key: 'errors' }, number, timeMs);
  } else if (text.startsWith('Child return code was: ')) closeRpmbuild(line, list);
  else return false;
  return true;
};

const isDnf = (_: string, key: string): boolean => key === 'dnf';
const isTransaction = (_: string, key: string): boolean => key === 'dnf transaction';

/** From the first sign of a transaction (dnf 5, dnf 4) to its end; the transaction itself is a part of it. */
const dnf: Rule = ({ text, number, timeMs }, list) => {
  const isStart = /^(?:Updating and loading repositories|Dependencies resolved|Transaction Summary)/.test(text);
  const isRun = text === 'Running transaction';
  if (isStart && text.startsWith('Updating')) list.close(isDnf, before(number), timeMs);
  if ((isStart || isRun) && !list.has(isDnf))
    list.open({ id: 'packages', title: 'Packages', kind: 'dnf', key: 'dnf' }, number, timeMs);
  if (isRun && !list.has(isTransaction))
    list.open({ id: 'transaction', title: 'Transaction', kind: 'dnf', key: 'dnf transaction' }, number, timeMs);
  if (/^(?:Complete!|Nothing to do\.?)$/.test(text)) list.close(isDnf, { inner: number, last: number }, timeMs);
  if (text.startsWith('Failed to resolve') && list.has(isDnf)) list.fail('dnf');
  return isStart || text.startsWith('Running transaction') || /^(?:Complete!|Nothing to do|Failed to)/.test(text);
};

const COMMAND = /^Running(?: \(timeout=\d{1,9}\))?: (.{1,400})$/;

/** `unbuffer mock --spec ...` -> `mock`; `git clone https://...` -> `git clone`. */
const commandName = (command: string): string =>
  command
    .replace(/^unbuffer /, '')
    .split(' ', 3)
    .filter((word, index) => index === 0 || (index === 1 && /^[a-z][a-z-]*$/.test(word)))
    .join(' ');

function stepTitle(text: string): string | null {
  if (text === 'Task:') return 'Task';
  const command = COMMAND.exec(text)?.[1] ?? /^Running ((?:SRPMResults|fedora-review) tool)/.exec(text)?.[1];
  return command === undefined ? null : commandName(command);
}

/** What copr-rpmbuild runs, one after the other. Inside anything else `Running: ` is some tool's own word. */
const coprStep: Rule = ({ text, number, timeMs }, list) => {
  // Copr's own words at any depth: mock may have died without its `Finish:` lines.
  if (text.startsWith('Copr build error: ')) list.fail('copr');
  const top = list.top();
  if (top !== null && top.kind !== 'copr') return false;
  if (/^rc: [1-9]/.test(text)) list.fail('copr');
  const title = stepTitle(text);
  if (title === null) return false;
  list.close((kind) => kind === 'copr', before(number), timeMs);
  list.open({ id: slug(title), title, kind: 'copr', key: 'copr' }, number, timeMs);
  return true;
};

const OBS_PHASES: readonly (readonly [start: string, id: string, title: string])[] = [
  ['copying packages', 'copying-packages', 'Copying packages'],
  ['booting ', 'booting', 'Booting the virtual machine'],
  ['initializing rpm db', 'rpm-database', 'Initializing the RPM database'],
  ['Updating / installing', 'installing', 'Installing packages'],
  ['now finalizing build dir', 'finalizing', 'Finalizing the build directory'],
  ['----- building ', 'building', 'Building'],
];

/** What OBS says it does, one after the other. */
const obsPhase: Rule = ({ text, number, timeMs, isObs }, list) => {
  const phase = isObs ? OBS_PHASES.find(([start]) => text.startsWith(start)) : undefined;
  if (phase === undefined) return false;
  const [, id, title] = phase;
  list.close((kind) => kind === 'other', before(number), timeMs);
  list.open({ id, title, kind: 'other', key: 'obs' }, number, timeMs);
  return true;
};

const RULES: readonly Rule[] = [mockState, mockTask, rpmbuildScript, badExit, rpmbuildPhase, dnf, obsPhase, coprStep];

/** Opens and closes sections by one line. */
export function applyRules(line: MarkedLine, list: SectionList): void {
  RULES.some((rule) => rule(line, list));
}
