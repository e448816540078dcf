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

/** How many of the services work; nothing of a single one that does not, which is spoken of besides. */
function workingWords(names: readonly string[], works: number): string[] {
  const [only] = names;
  if (names.length === 1) return works === 1 ? [`${only} works`] : [];
  if (works === names.length) return [`All ${works} services work`];
  return [`${works === 0 ? 'none' : works} of ${names.length} services ${works > 1 ? 'work' : 'works'}`];
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
  const works = of('works').length;
  const unknown = of('unknown');
  const open = rows.filter((row) => (row.open?.length ?? 0) > 0);
  const sentences = [
    ...(bad.length === 0 ? [] : [named(bad)]),
    ...workingWords(rows.map(nameOf), works),
    ...(asking === 0 ? [] : [`${asking} still to answer`]),
    ...(unknown.length === 0 ? [] : [`${named(unknown.map(nameOf))} cannot be read from this browser`]),
    ...(open.length === 0
      ? []
      : [named(open.map((row) => `${row.service.name} has ${count(row.open?.length ?? 0, 'open incident')}`))]),
  ];
  return `${sentences.join('; ')}.`;
}
