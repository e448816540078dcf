import type { Landmark } from './landmarks';
import { isAftermath } from './outcome';

/** The lines among which the cause is. */
export interface Scope {
  first: number;
  last: number;
  /** `%build`, `buildroot`, `srpm`, `files` ...; null: not known. */
  section: string | null;
}

const lastOf = (marks: readonly Landmark[], test: (mark: Landmark) => boolean): Landmark | undefined => {
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const mark = marks[index];
    if (mark !== undefined && test(mark)) return mark;
  }
  return undefined;
};

/** The section whose script ended badly; the same `rpm-tmp` id names both ends. */
function badSection(marks: readonly Landmark[], all: readonly Landmark[]): Scope | null {
  const script = lastOf(marks, (mark) => mark.kind === 'bad-exit')?.script;
  if (script === undefined) return null;
  const end = marks.find((mark) => mark.kind === 'bad-exit' && mark.script === script);
  if (end === undefined) return null;
  const start = lastOf(all, (mark) => mark.kind === 'section' && mark.script === script && mark.line < end.line);
  const before = lastOf(all, (mark) => mark.kind === 'step-ok' && mark.line < end.line);
  return { first: start?.line ?? before?.line ?? 1, last: end.line, section: end.name };
}

/** rpmbuild ended with errors outside of its scripts: in the spec file before them, in the file lists after them. */
function rpmErrors(marks: readonly Landmark[], all: readonly Landmark[], count: number): Scope | null {
  if (!marks.some((mark) => mark.kind === 'rpm-errors')) return null;
  const section = lastOf(marks, (mark) => mark.kind === 'section');
  if (section === undefined) {
    const isSource = marks.some((mark) => mark.kind === 'start' && isSourcePhase(mark.name));
    return { first: marks[0]?.line ?? 1, last: count, section: isSource || !isChrootLog(all) ? 'srpm' : null };
  }
  const end = marks.find((mark) => mark.kind === 'step-ok' && mark.line > section.line);
  const isFiles = /^%(?:install|check|doc|license)$/.test(section.name);
  return { first: end?.line ?? section.line, last: count, section: isFiles ? 'files' : section.name };
}

/** The package manager failed (a root log): from the first of the attempts that failed in a row. */
function packageManager(marks: readonly Landmark[]): Scope | null {
  let open: Landmark | null = null;
  let first: Landmark | null = null;
  let last: Landmark | null = null;
  for (const mark of marks) {
    if (mark.kind === 'command') open = mark.name === 'dnf' ? (open ?? mark) : null;
    else if (mark.kind === 'exit' && open !== null) {
      if (mark.name !== '0') {
        first ??= open;
        last = mark;
      }
      open = null;
    }
  }
  return first === null || last === null ? null : { first: first.line, last: last.line, section: 'buildroot' };
}

const isSourcePhase = (phase: string) => /^(?:buildsrpm|rpmbuild -bs)/.test(phase);
const isChrootLog = (all: readonly Landmark[]) =>
  all.some((mark) => mark.kind === 'section' || (mark.kind === 'start' && mark.name.startsWith('build phase')));

/** The last phase of mock that was begun before the end. */
function mockPhase(marks: readonly Landmark[], count: number): Scope | null {
  const end = marks.find((mark) => mark.kind === 'failed')?.line ?? count;
  const isOver = (phase: Landmark) =>
    marks.some(
      (mark) => mark.kind === 'finish' && mark.name === phase.name && mark.line > phase.line && mark.line < end,
    );
  const isOpen = (mark: Landmark) => mark.kind === 'start' && mark.line < end && mark.name !== 'run';
  const start = lastOf(marks, (mark) => isOpen(mark) && !isAftermath(mark.name) && !isOver(mark));
  if (start === undefined) return null;
  const isRpmbuild = start.name.startsWith('rpmbuild ') || start.name.startsWith('build phase');
  const section = isSourcePhase(start.name) ? 'srpm' : isRpmbuild ? null : 'buildroot';
  return { first: start.line, last: count, section };
}

/** Where a log that ends early was at its end; null: nothing was going on. */
export function openScope(all: readonly Landmark[], count: number): Scope | null {
  const section = lastOf(all, (mark) => mark.kind === 'section');
  const ended = lastOf(all, (mark) => mark.kind === 'step-ok' || mark.kind === 'finish' || mark.kind === 'exit');
  if (section !== undefined && (ended === undefined || ended.line < section.line))
    return { first: section.line, last: count, section: section.name };
  const command = lastOf(all, (mark) => mark.kind === 'command');
  if (command?.name === 'dnf') return { first: command.line, last: count, section: 'buildroot' };
  if (section !== undefined) return { first: ended?.line ?? section.line, last: count, section: null };
  return mockPhase(all, count) ?? { first: 1, last: count, section: null };
}

/** The section of rpmbuild that was open at a line; null: none. */
export function sectionAt(all: readonly Landmark[], line: number): string | null {
  const start = lastOf(all, (mark) => mark.kind === 'section' && mark.line < line);
  if (start === undefined) return null;
  return all.some((mark) => mark.kind === 'step-ok' && mark.line > start.line && mark.line < line) ? null : start.name;
}

/** Streams of a log may come out of order by some lines. */
const DISORDER = 60;

/** Where to look, best place first. A section that ended badly holds the reason itself; otherwise the whole log comes last. */
export function scopesOf(marks: readonly Landmark[], all: readonly Landmark[], count: number): Scope[] {
  const bad = badSection(marks, all);
  if (bad !== null) {
    const first = Math.max(bad.first - DISORDER, 1);
    return [bad, { ...bad, first, last: Math.min(bad.last + DISORDER, count) }];
  }
  const isService = marks.some((mark) => mark.kind === 'failed');
  const whole: Scope = { first: 1, last: count, section: isService && !isChrootLog(all) ? 'srpm' : null };
  const success = lastOf(all, (mark) => marks[0] !== undefined && mark.line < marks[0].line);
  const rest = success === undefined ? null : { ...whole, first: success.line + 1 };
  const found = [
    rpmErrors(marks, all, count),
    packageManager(marks),
    mockPhase(marks, count),
    marks.length < all.length ? rest : null,
    whole,
  ];
  return found.filter((scope) => scope !== null);
}
