import type { Destination, Webs } from './destination';
import { commitPlaces, forgePlaces, namePlaces } from './go-anywhere-forge';
import { coprBuildPlaces, idPlaces, kojiBuildPlace, kojiTaskPlaces, packagePlaces } from './go-anywhere-service';
import { servicePlaces } from './go-anywhere-url';
import type { JobKind } from './job';
import { parseDashboardUrl, toUrl } from './repository-url';

const MOST_CHARACTERS = 2_000;
const MOST_PLACES = 24;

/** Kinds that have a page of their own, the most usual first. */
const KINDS: readonly JobKind[] = [
  'copr',
  'srpm',
  'testing-farm',
  'koji',
  'koji-downstream',
  'bodhi',
  'propose-downstream',
  'pull-from-upstream',
  'openscanhub',
  'log-detective',
  'koji-tag-request',
];

/** The text without what comes along when it is copied: brackets, quotes, a full stop, the words around an address. */
export function pastedText(text: string): string {
  const whole = text.slice(0, MOST_CHARACTERS).trim();
  const address = /\s/.test(whole) ? /https?:\/\/\S+/i.exec(whole)?.[0] : undefined;
  return (address ?? whole).replace(/^[<("'`[]+/, '').replace(/[>)"'`\],;.]+$/, '');
}

/** A bare number: what it may count depends on its size, as of 2026 (facts/packit.md 1.5, testing-farm-koji-ci.md 3). */
function numberPlaces(text: string, webs: Webs): Destination[] {
  const digits = /^#?0*([1-9]\d{0,14})$/.exec(text)?.[1];
  if (digits === undefined) return [];
  const id = Number(digits);
  const byTrigger: Destination = { kind: 'jobs', list: 'all', query: `trigger:#${digits}`, what: `number ${digits}` };
  if (text.startsWith('#')) return [byTrigger];
  const packit: Destination[] = [
    ...KINDS.map((job): Destination => ({ kind: 'job', job, id })),
    { kind: 'pipeline', id },
    byTrigger,
  ];
  const copr = coprBuildPlaces(digits, webs.copr);
  const koji = [...kojiTaskPlaces(digits), kojiBuildPlace(digits)];
  if (digits.length >= 9) return [...koji, ...copr, ...packit];
  return digits.length >= 7 ? [...copr, ...packit, ...koji] : [...packit, ...copr, ...koji];
}

/** An address of this app itself, wherever it is served. */
function ownPlaces(text: string, { own }: Webs): Destination[] {
  const url = toUrl(text);
  if (url === null || !URL.canParse(own)) return [];
  const { host, pathname } = new URL(own);
  if (url.host !== host || !`${url.pathname}/`.startsWith(pathname)) return [];
  const path = `/${url.pathname.slice(pathname.length)}`.replace(/\/{2,}/g, '/');
  return [{ kind: 'address', path: path + url.search + url.hash }];
}

/** `@group/project` and `owner/project` may be of Copr too. */
function coprProjectPlaces(text: string, { copr }: Webs): Destination[] {
  const [, owner, project] = /^(@?[\w.+-]+)\/([\w.+-]+(?::[\w.+-]+)*)$/.exec(text) ?? [];
  if (copr === null || owner === undefined || project === undefined) return [];
  return [{ kind: 'copr-project', owner, project }];
}

function dashboardPlaces(text: string): Destination[] {
  const path = parseDashboardUrl(text);
  return path === null ? [] : [{ kind: 'address', path }];
}

/** Any other address: at least it can be opened. */
function elsewhere(text: string): Destination[] {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return [];
  const { hostname, href } = new URL(text);
  return [{ kind: 'outside', service: hostname, url: href, what: 'this page' }];
}

const first = (...readers: readonly (() => Destination[])[]): Destination[] => {
  for (const read of readers) {
    const found = read();
    if (found.length > 0) return found;
  }
  return [];
};

const isSha = (text: string): boolean => /^[0-9a-f]{7,40}$/i.test(text);

/**
 * The places that a text may mean, the likeliest first, those of this app before those of other sites; none when it is
 * no address, number, package, commit or name. Asks nobody: whether a place exists is seen there. Total and bounded.
 */
export function destinationsOf(given: string, webs: Webs): Destination[] {
  const text = pastedText(given);
  if (text === '') return [];
  const places = first(
    () => ownPlaces(text, webs),
    () => servicePlaces(text, webs),
    () => dashboardPlaces(text),
    () => (forgePlaces(text).length > 0 ? [...forgePlaces(text), ...elsewhere(text)] : elsewhere(text)),
    () => idPlaces(text, webs),
    () => [...numberPlaces(text, webs), ...(isSha(text) ? commitPlaces(text.toLowerCase()) : [])],
    () => packagePlaces(text),
    () => [...namePlaces(text), ...coprProjectPlaces(text, webs)],
  );
  const isOutside = ({ kind }: Destination): boolean => kind === 'outside';
  const ordered = [...places.filter((place) => !isOutside(place)), ...places.filter(isOutside)];
  return [...new Map(ordered.map((place) => [JSON.stringify(place), place])).values()].slice(0, MOST_PLACES);
}
