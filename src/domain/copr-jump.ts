/** Where a text leads to among the pages of Copr here. */
export type CoprPlace =
  | { kind: 'build'; id: number }
  | { kind: 'project'; owner: string; project: string; directory: string | null }
  | { kind: 'owner'; owner: string };

const NAME = /^(?:@|g\/)?[^\s/@:?#]+$/;
const BUILD = /^#?0*([1-9]\d{4,14})$/;
/** Copr's web pages, its results host, and the pages of this app. */
const BUILD_PATHS = [
  /\/coprs\/(?:[^/]+\/[^/]+\/|g\/[^/]+\/[^/]+\/)?build\/0*(\d{1,15})(?:\/|$)/,
  /^\/results\/[^/]+\/[^/]+\/[^/]+\/0*(\d{1,15})(?:-|\/|$)/,
  /^\/copr\/build\/0*(\d{1,15})(?:\/|$)/,
];
const OWNER_PATHS = [/^\/groups\/g\/([^/]+)\//, /^\/coprs\/([^/]+)\/?$/];

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone percent sign
  }
}

const projectOf = (owner: string, name: string): CoprPlace => {
  const [project = name] = name.split(':');
  return { kind: 'project', owner, project, directory: project === name ? null : name };
};

function placeOfPath(path: string): CoprPlace | null {
  for (const pattern of BUILD_PATHS) {
    const id = pattern.exec(path)?.[1];
    if (id !== undefined) return { kind: 'build', id: Number(id) };
  }
  const group = /^\/coprs\/g\/([^/]+)\/([^/]+)/.exec(path);
  if (group !== null) return projectOf(`@${decode(group[1] ?? '')}`, decode(group[2] ?? ''));
  const own = /^\/(?:coprs|results|copr)\/([^/]+)\/([^/]+)/.exec(path);
  if (own !== null && own[1] !== 'g') return projectOf(decode(own[1] ?? ''), decode(own[2] ?? ''));
  const [groupPage, ownerPage] = OWNER_PATHS.map((pattern) => pattern.exec(path)?.[1]);
  if (groupPage !== undefined) return { kind: 'owner', owner: `@${decode(groupPage)}` };
  return ownerPage === undefined ? null : { kind: 'owner', owner: decode(ownerPage) };
}

/** What a reader types or pastes: `owner/project`, `@group/project:pr:12`, a build's number, an address. Null for other words. */
export function readCoprPlace(given: string): CoprPlace | null {
  const text = given.trim();
  if (/^https?:\/\//i.test(text)) return URL.canParse(text) ? placeOfPath(new URL(text).pathname) : null;
  const id = BUILD.exec(text)?.[1];
  if (id !== undefined) return { kind: 'build', id: Number(id) };
  const [owner = '', name = '', ...rest] = text.split('/');
  if (rest.length > 0 || !NAME.test(owner)) return null;
  if (name === '') return owner.startsWith('@') && owner.length > 1 ? { kind: 'owner', owner } : null;
  return /^[^\s/?#]+$/.test(name) ? projectOf(owner, name) : null;
}
