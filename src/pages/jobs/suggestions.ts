import type { Job } from '@/domain/job';
import { JOB_KINDS } from '@/domain/job';
import { formatTerm, QUERY_FIELDS, type QueryField } from '@/domain/job-query';
import { TRIGGER_SUGGESTIONS } from '@/domain/job-query-words';
import { projectName } from '@/domain/project';
import { bySeverity, STATUSES } from '@/domain/status';

export interface Suggestion {
  /** What the box holds once it is taken. */
  text: string;
  /** What is offered. */
  label: string;
  hint: string;
}

const MOST = 8;

const HINTS: Readonly<Record<QueryField, string>> = {
  status: 'how it stands: failure, running …',
  chroot: 'where it was built: fedora-rawhide-*, *-aarch64 …',
  project: 'namespace/repository',
  owner: 'namespace of the project',
  trigger: 'what started it: pr, branch, release, or its number or name',
  type: 'kind of job: copr, testing-farm …',
  since: 'not older than: 12h, 2d, 2026-11-01 …',
  ref: 'beginning of the commit',
};

/** Values that can be offered: fixed ones, and names that the loaded jobs have. */
export type Vocabulary = Readonly<Record<QueryField, readonly string[]>>;

export function vocabularyOf(jobs: readonly Job[]): Vocabulary {
  const projects = jobs.flatMap(({ trigger }) => (trigger.project === null ? [] : [trigger.project]));
  const distinct = (names: readonly string[]) => [...new Set(names)].filter((name) => name !== '').sort();
  return {
    status: [...STATUSES].sort(bySeverity),
    chroot: [
      '*-x86_64',
      '*-aarch64',
      ...distinct(jobs.flatMap(({ targets }) => targets.map(({ chroot }) => chroot.name))),
    ],
    project: distinct(projects.map(projectName)),
    owner: distinct(projects.map(({ namespace }) => namespace)),
    trigger: TRIGGER_SUGGESTIONS,
    type: JOB_KINDS,
    since: ['1h', '12h', '1d', '2d', '1w'],
    ref: [],
  };
}

/** How the word that is being typed may go on: a field's name, or one of its values. */
export function suggest(draft: string, vocabulary: Vocabulary): readonly Suggestion[] {
  const start = Math.max(draft.lastIndexOf(' '), draft.lastIndexOf('\t')) + 1;
  const sign = draft.charAt(start) === '-' ? '-' : '';
  const before = draft.slice(0, start) + sign;
  const word = draft.slice(start + sign.length).toLowerCase();
  if (word.includes('"')) return [];
  const colon = word.indexOf(':');
  if (colon === -1)
    return QUERY_FIELDS.filter((field) => field.startsWith(word)).map((field) => ({
      text: `${before}${field}:`,
      label: `${sign}${field}:`,
      hint: HINTS[field],
    }));
  const field = QUERY_FIELDS.find((name) => name === word.slice(0, colon));
  if (field === undefined) return [];
  const given = word.slice(colon + 1).split(',');
  const last = given.pop() ?? '';
  const values = vocabulary[field].filter((value) => value !== last && value.toLowerCase().includes(last));
  return values.slice(0, MOST).map((value) => {
    const label = formatTerm({ field, values: [...given, value].filter((one) => one !== ''), isNegated: sign === '-' });
    return { text: `${draft.slice(0, start)}${label} `, label, hint: '' };
  });
}
