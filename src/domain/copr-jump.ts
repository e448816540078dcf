interface ProjectPlace {
  owner: string;
  project: string;
  /** A directory that is not the main one. */
  directory: string | null;
}

/** Where a text leads to among the pages of Copr here. */
export type CoprPlace =
  | { kind: 'build'; id: number }
  | ({ kind: 'project' | 'monitor' | 'packages' | 'builds' } & ProjectPlace)
  | ({ kind: 'package'; name: string } & ProjectPlace)
  | { kind: 'owner'; owner: string }
  /** An address that has no page here: of another site, or of no page that is known. */
  | { kind: 'refused'; host: string; isForeign: boolean };

const NAME = /^(?:@|g\/)?[^\s/@:?#]+$/;
const BUILD = /^#?0*([1-9]\d{4,14})$/;
/** Copr's web pages, its results host, and the pages of this app. */
const BUILD_PATHS = [
  /\/coprs\/(?:[^/]+\/[^/]+\/|g\/[^/]+\/[^/]+\/)?build\/0*(\d{1,15})(?:\/|$)/,
  /^\/results\/[^/]+\/[^/]+\/[^/]+\/0*(\d{1,15})(?:-|\/|$)/,
  /^\/copr\/build\/0*(\d{1,15})(?:\/|$)/,
];
const OWNER_PATHS = [/^\/groups\/g\/([^/]+)\//, /^\/coprs\/([^/]+)\/?$/, /^\/copr\/([^/]+)\/?$/];
const PARTS: ReadonlySet<string> = new Set(['monitor', 'packages', 'builds'] as const);
const isPart = (text: string): text is 'monitor' | 'packages' | 'builds' => PARTS.has(text);

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone percent sign
  }
}

function projectOf(owner: string, name: string, asked: string | null = null): ProjectPlace {
  const [project = name] = name.split(':');
  const directory = project === name && asked?.startsWith(`${project}:`) ? asked : name;
  return { owner, project, directory: project === directory ? null : directory };
}

/** One of a project's pages, by what follows its name. */
function partOf(place: ProjectPlace, rest: string): CoprPlace {
  const [part = '', name = ''] = rest.split('/').filter((text) => text !== '');
  if (part === 'package' && name !== '') return { kind: 'package', name: decode(name), ...place };
  return { kind: isPart(part) ? part : 'project', ...place };
}

function placeOfAddress({ pathname: path, searchParams }: URL): CoprPlace | null {
  for (const pattern of BUILD_PATHS) {
    const id = pattern.exec(path)?.[1];
    if (id !== undefined) return { kind: 'build', id: Number(id) };
  }
  const asked = searchParams.get('dir') ?? searchParams.get('dirname');
  const group = /^\/coprs\/g\/([^/]+)\/([^/]+)(.*)$/.exec(path);
  if (group !== null)
    return partOf(projectOf(`@${decode(group[1] ?? '')}`, decode(group[2] ?? ''), asked), group[3] ?? '');
  const [, site, owner = 'g', name = '', rest = ''] = /^\/(coprs|results|copr)\/([^/]+)\/([^/]+)(.*)$/.exec(path) ?? [];
  if (owner !== 'g') return partOf(projectOf(decode(owner), decode(name), asked), site === 'results' ? '' : rest);
  const [groupPage, ...ownerPages] = OWNER_PATHS.map((pattern) => pattern.exec(path)?.[1]);
  if (groupPage !== undefined) return { kind: 'owner', owner: `@${decode(groupPage)}` };
  const ownerPage = ownerPages.find((text) => text !== undefined);
  return ownerPage === undefined ? null : { kind: 'owner', owner: decode(ownerPage) };
}

/** An address as pasted, also without its scheme: then it names a known host, or has more parts than a project's name. */
function addressOf(text: string, hosts: readonly string[]): URL | null {
  if (/\s/.test(text)) return null;
  if (/^https?:\/\//i.test(text)) return URL.canParse(text) ? new URL(text) : null;
  const [host = '', ...parts] = text.split('/');
  const isKnown = hosts.includes(host.toLowerCase());
  const isHost = isKnown || (/^[\w-]+(?:\.[\w-]+)+(?::\d+)?$/.test(host) && parts.filter(Boolean).length > 1);
  return isHost && URL.canParse(`https://${text}`) ? new URL(`https://${text}`) : null;
}

/**
 * What a reader types or pastes: `owner/project`, `@group/project:pr:12`, a build's number, an address. Null for other words.
 * `hosts` are those of Copr's pages and results and of this app.
 */
export function readCoprPlace(given: string, hosts: readonly string[]): CoprPlace | null {
  const text = given.trim();
  const address = addressOf(text, hosts);
  if (address !== null) {
    const isForeign = !hosts.includes(address.host);
    return (isForeign ? null : placeOfAddress(address)) ?? { kind: 'refused', host: address.host, isForeign };
  }
  const id = BUILD.exec(text)?.[1];
  if (id !== undefined) return { kind: 'build', id: Number(id) };
  const [owner = '', name = '', ...rest] = text.split('/');
  if (rest.length > 0 || !NAME.test(owner)) return null;
  if (name === '') return owner.startsWith('@') && owner.length > 1 ? { kind: 'owner', owner } : null;
  return /^[^\s/?#]+$/.test(name) ? { kind: 'project', ...projectOf(owner, name) } : null;
}
