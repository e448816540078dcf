import type { Webs } from '@/domain/destination';
import { destinationsOf, pastedText } from '@/domain/go-anywhere';
import { paths } from '@/lib/paths';
import { type Choice, choiceOf, searchChoice } from './choice';
import type { LoadedJob } from './loaded-jobs';
import type { RecentPage } from './recent';

/** What the palette can find beside what a text means by itself. */
export interface Known {
  webs: Webs;
  /** Whether Packit is asked at all here. */
  isPackitOn: boolean;
  pages: readonly { name: string; to: string }[];
  recent: readonly RecentPage[];
  jobs: readonly LoadedJob[];
}

const MOST_RECENT = 8;
const MOST_LOADED = 5;
const MOST_OF_A_KIND = 6;
const LEAST_ID = 7;
/** All addresses of Copr's own pages here. */
const COPR = `${paths.copr()}/`;

const words = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);
const hasAll = (text: string, parts: readonly string[]): boolean => {
  const low = text.toLowerCase();
  return parts.every((part) => low.includes(part));
};

const pageChoice = ({ name, to }: { name: string; to: string }): Choice => ({
  key: to,
  what: 'Page',
  name,
  hint: '',
  target: { to },
});
const recentChoice = ({ path, title }: RecentPage): Choice => ({
  key: path,
  what: 'Recent page',
  name: title,
  hint: path,
  target: { to: path },
});

/** Each place once, under its first name. */
const distinct = (choices: readonly Choice[]): Choice[] => {
  const targets = new Set<string>();
  return choices.filter(({ target }) => {
    const key = 'to' in target ? target.to : target.url;
    if (targets.has(key)) return false;
    targets.add(key);
    return true;
  });
};

function whileEmpty({ recent, pages, jobs }: Known): Choice[] {
  return distinct([
    ...recent.slice(0, MOST_RECENT).map((page) => ({ ...recentChoice(page), group: 'Recent', what: '' })),
    ...pages.map((page) => ({ ...pageChoice(page), group: 'Pages', what: '' })),
    ...jobs.slice(0, MOST_LOADED).map(({ choice }) => ({ ...choice, group: 'Loaded jobs' })),
  ]);
}

/**
 * What a text leads to: jobs with just this id, then what the text means, pages, loaded jobs, other sites, and a search for it.
 * While nothing is typed: recent pages, all others, and loaded jobs, under headings. Asks nobody.
 */
export function choicesFor(given: string, known: Known): Choice[] {
  const text = pastedText(given);
  if (text === '') return whileEmpty(known);
  const places = destinationsOf(given, known.webs).flatMap((place) => choiceOf(place) ?? []);
  const isHere = ({ target }: Choice): boolean => 'to' in target;
  const outside = places.filter((choice) => !isHere(choice));
  const parts = words(text);
  const pages = [
    ...known.pages
      .filter(({ name }) => hasAll(name, parts))
      .slice(0, MOST_OF_A_KIND)
      .map(pageChoice),
    ...known.recent
      .filter(({ title, path }) => hasAll(`${title} ${path}`, parts))
      .slice(0, MOST_OF_A_KIND)
      .map(recentChoice),
  ];
  const ofCopr = places.filter(({ target }) => 'to' in target && target.to.startsWith(COPR));
  if (!known.isPackitOn) return distinct([...ofCopr, ...pages, ...outside]);
  const low = text.toLowerCase();
  const exact = known.jobs.filter(({ ids }) => low.length >= LEAST_ID && ids.some((id) => id.startsWith(low)));
  const jobs = known.jobs.filter((job) => !exact.includes(job) && hasAll(job.text, parts));
  const of = (loaded: readonly LoadedJob[]) => loaded.slice(0, MOST_OF_A_KIND).map(({ choice }) => choice);
  const isUrl = /^[a-z][a-z+.-]*:\/\//i.test(text);
  return distinct([
    ...of(exact),
    ...places.filter(isHere),
    ...pages,
    ...of(jobs),
    ...outside,
    ...(isUrl ? [] : [searchChoice(text)]),
  ]);
}
