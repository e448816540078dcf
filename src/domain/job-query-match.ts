import type { Job, Target } from './job';
import type { QueryField, QueryTerm } from './job-query';
import { parsePullRequestUrl } from './job-query-address';
import { matchesGlob } from './job-query-glob';
import { kindsOf, sinceInstant, statusesOf, triggerKindOf } from './job-query-words';
import { type Project, projectName } from './project';
import type { RawStatus } from './status';
import type { Instant } from './time';
import { triggerLabel, triggerWords } from './trigger';

type Test<T> = (given: T) => boolean;

const low = (text: string): string => text.toLowerCase();
const fits = (pattern: string, ...texts: readonly string[]): boolean =>
  texts.some((text) => matchesGlob(pattern, low(text)));

/** The service's own word counts too: `status:needs_inspection`. */
function statusTest(value: string): Test<RawStatus> {
  const statuses = statusesOf(value);
  return ({ status, raw }) => statuses.includes(status) || fits(value, raw);
}

/** `rawhide`, `aarch64` and `fedora-43` are enough: all of the name need not be told. */
const chrootTest =
  (value: string): Test<Target> =>
  ({ chroot: { name, distribution, release, arch } }) =>
    fits(value, name, distribution, release, `${distribution}-${release}`, arch ?? '');

const projectTexts = (project: Project | null): string[] =>
  project === null ? [] : [projectName(project), project.repo, `${project.forge}/${projectName(project)}`];

/** `#12` is a number, which only pull requests and issues have; other words may be a kind or any name. */
function triggerTest(value: string): Test<Job> {
  if (value.startsWith('#'))
    return ({ trigger: { kind, id } }) => (kind === 'pull-request' || kind === 'issue') && fits(value.slice(1), id);
  const kind = triggerKindOf(value);
  return ({ trigger }) => trigger.kind === kind || fits(value, trigger.id);
}

/** A pasted address of a pull request means its jobs; anything else is looked for anywhere in the row. */
function textTest(value: string): Test<Job> {
  const pull = parsePullRequestUrl(value);
  if (pull === null) return (job) => matchesGlob(`*${value}*`, allText(job));
  return ({ trigger: { kind, id, project } }) =>
    kind === 'pull-request' && id === pull.id && projectTexts(project).some((text) => low(text) === pull.project);
}

function sinceTest(value: string, now: Instant): Test<Job> | null {
  const from = sinceInstant(value, now);
  return from === null ? null : ({ submittedAt }) => submittedAt !== null && submittedAt >= from;
}

function typeTest(value: string): Test<Job> {
  const kinds = kindsOf(value);
  return ({ kind }) => kinds.includes(kind);
}

/** Everything of a row that a reader may have seen. */
const allText = (job: Job): string =>
  low(
    [
      job.kind,
      job.status,
      job.raw,
      ...projectTexts(job.trigger.project),
      triggerLabel(job.trigger),
      triggerWords(job.trigger),
      job.ref ?? '',
      job.buildId ?? '',
      job.note,
      ...job.targets.map(({ chroot }) => chroot.name),
    ].join('\n'),
  );

/** Condition of one value on a whole job; null for a value that means nothing, which is then left out. */
function jobTest(field: QueryField | 'text', value: string, now: Instant): Test<Job> | null {
  switch (field) {
    case 'text':
      return textTest(value);
    case 'status':
      return statusTest(value);
    case 'chroot': {
      const test = chrootTest(value);
      return ({ targets }) => targets.some(test);
    }
    case 'project':
      return ({ trigger }) => fits(value, ...projectTexts(trigger.project));
    case 'owner':
      return ({ trigger }) => trigger.project !== null && fits(value, trigger.project.namespace);
    case 'trigger':
      return triggerTest(value);
    case 'type':
      return typeTest(value);
    case 'since':
      return sinceTest(value, now);
    case 'ref':
      return ({ ref }) => ref !== null && matchesGlob(`${value}*`, low(ref));
  }
}

/** Any of the tests, or none where the term is negated; null when no value of the term means anything. */
function anyOf<T>(tests: readonly (Test<T> | null)[], isNegated: boolean): Test<T> | null {
  const known = tests.filter((test) => test !== null);
  return known.length === 0 ? null : (given) => known.some((test) => test(given)) !== isNegated;
}

const termTest = ({ field, values, isNegated }: QueryTerm, now: Instant): Test<Job> | null =>
  anyOf(
    values.map((value) => jobTest(field, low(value), now)),
    isNegated,
  );

/** `status:` beside `chroot:` is the state of that chroot: "failed on aarch64", not "failed, and has an aarch64". */
function targetTest(terms: readonly QueryTerm[]): Test<Job> {
  const tests = terms.flatMap(({ field, values, isNegated }): Test<Target>[] => {
    const test = anyOf<Target>(
      values.map((value) => (field === 'chroot' ? chrootTest(low(value)) : statusTest(low(value)))),
      isNegated,
    );
    return test === null ? [] : [test];
  });
  return ({ targets }) => targets.some((target) => tests.every((test) => test(target)));
}

/** Whether a job is what was searched for. Total: says yes or no for every job and every search. */
export function compileQuery(terms: readonly QueryTerm[], now: Instant): Test<Job> {
  const isPaired =
    terms.some(({ field, isNegated }) => field === 'chroot' && !isNegated) &&
    terms.some(({ field }) => field === 'status');
  const ofTarget = ({ field, isNegated }: QueryTerm) => field === 'status' || (field === 'chroot' && !isNegated);
  const tests = terms
    .filter((term) => !isPaired || !ofTarget(term))
    .map((term) => termTest(term, now))
    .filter((test) => test !== null);
  if (isPaired) tests.push(targetTest(terms.filter(ofTarget)));
  return (job) => tests.every((test) => test(job));
}

/** The oldest submission that can still match, so that a search through newest-first lists may end there; null: any. */
export function oldestWanted(terms: readonly QueryTerm[], now: Instant): Instant | null {
  const bounds = terms
    .filter(({ field, isNegated }) => field === 'since' && !isNegated)
    .flatMap(({ values }) => {
      const instants = values.map((value) => sinceInstant(low(value), now)).filter((at) => at !== null);
      return instants.length === 0 ? [] : [Math.min(...instants)];
    });
  return bounds.length === 0 ? null : Math.max(...bounds);
}
