import { count } from '@/lib/format';
import { judge, type Row, type Verdict } from './judge';

const BAD: Readonly<Partial<Record<Verdict, string>>> = {
  silent: 'does not answer',
  failing: 'answers with an error',
  down: 'is down, by its status page',
  disrupted: 'is disrupted, by its status page',
};
const MOST_NAMED = 3;

const list = new Intl.ListFormat('en');

function named(parts: readonly string[]): string {
  const more = parts.length - MOST_NAMED;
  return list.format(more > 0 ? [...parts.slice(0, MOST_NAMED), `${more} more`] : parts);
}

const nameOf = ({ service }: Row): string => service.name;

/**
 * How many of the services that this browser asks work; nothing of a single one that does not, which is spoken of besides. What has
 * only a status page is not counted: nobody asked it.
 */
function workingWords(rows: readonly Row[]): string[] {
  const asked = rows.filter(({ seen }) => seen !== 'none');
  const works = asked.filter((row) => judge(row) === 'works').length;
  const [only] = asked;
  if (only === undefined) return [];
  if (asked.length === 1) return works === 1 ? [`${only.service.name} works`] : [];
  if (works === asked.length)
    return [
      asked.length === rows.length ? `All ${works} services work` : `All ${works} services that were asked answer`,
    ];
  return [`${works === 0 ? 'none' : works} of ${asked.length} services ${works > 1 ? 'work' : 'works'}`];
}

/** The page in one sentence: what does not work, what does, what cannot be told, and what is open. */
export function statusSentence(rows: readonly Row[]): string {
  if (rows.length === 0) return 'Every service is switched off in the configuration of this site.';
  const of = (verdict: Verdict) => rows.filter((row) => judge(row) === verdict);
  const bad = rows.flatMap((row) => {
    const words = BAD[judge(row)];
    return words === undefined ? [] : [`${row.service.name} ${words}`];
  });
  const asking = of('asking').length;
  if (bad.length === 0 && asking === rows.length) return `Asking ${count(rows.length, 'service')} …`;
  const unknown = of('unknown');
  const open = rows.filter((row) => (row.open?.length ?? 0) > 0);
  const sentences = [
    ...(bad.length === 0 ? [] : [named(bad)]),
    ...workingWords(rows),
    ...(asking === 0 ? [] : [`${asking} still to answer`]),
    ...(unknown.length === 0 ? [] : [`${named(unknown.map(nameOf))} cannot be read from this browser`]),
    ...(open.length === 0
      ? []
      : [named(open.map((row) => `${row.service.name} has ${count(row.open?.length ?? 0, 'open incident')}`))]),
  ];
  return sentences.length === 0 ? 'The status pages tell of no problem.' : `${sentences.join('; ')}.`;
}
