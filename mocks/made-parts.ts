import { mockNow } from './clock.ts';
import { fixtureMap, isRow, toNumber, toText } from './fixtures.ts';
import type { Json, Row } from './packed.ts';
import { coprRowOfRun } from './packit-index.ts';

/** A number that stays the same for the same text (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

const hex = (text: string): string =>
  [0, 1, 2, 3, 4].map((n) => hashOf(`${n}${text}`).toString(16).padStart(8, '0')).join('');

/** The commit of a pipeline: that of its Copr build, else one made up from its number. */
export async function commitOf(run: Row | undefined, otherwise: string): Promise<string> {
  const ref = (await coprRowOfRun(run))?.ref;
  return typeof ref === 'string' ? ref : hex(otherwise);
}

const P_KEYS = [
  'anitya_package',
  'anitya_project_id',
  'anitya_project_name',
  'anitya_version',
  'branch_name',
  'issue_id',
  'pr_id',
  'project_url',
  'release',
  'repo_name',
  'repo_namespace',
] as const;

/** The 12 keys of a trigger (facts/packit.md 1.3): from the pipeline, else from what the list's row tells; all or nothing. */
export function triggerOf(run: Row | undefined, row: Row): Row {
  if (isRow(run?.trigger)) return run.trigger;
  if (!row.project_url) return {};
  const known = Object.fromEntries(P_KEYS.map((key) => [key, row[key] ?? null]));
  return { ...known, non_git_upstream: row.non_git_upstream ?? false };
}

export const runIdsOf = (run: Row | undefined): Json => (run === undefined ? [] : [toNumber(run.merged_run_id)]);

/** Who owns a repository's Copr projects, and its package. */
export async function packageOf(
  projectUrl: string,
  repo: string,
): Promise<{ owner: string; name: string; version: string }> {
  const known = (await fixtureMap('service', 'packages'))[projectUrl];
  return isRow(known)
    ? { owner: toText(known.owner), name: toText(known.name), version: toText(known.version) }
    : { owner: 'packit', name: repo || 'package', version: '1.0.0' };
}

/** Epoch seconds of a start and an end after a submission; the end is never in the future. */
export function spanAfter(submitted: number, seed: string, longest: number): { start: number; end: number } {
  const hash = hashOf(seed);
  const latest = Math.floor(mockNow() / 1000) - 5;
  const start = Math.min(submitted + 20 + (hash % 200), latest);
  return { start, end: Math.min(start + 40 + (hash % longest), latest) };
}

/** `1.20261120120000000000.pr12.3.g0123abcd`: the release that Packit gives to a build of a commit. */
export function releaseOf(submitted: number, pullRequest: Json | undefined, commit: string): string {
  const at = new Date(submitted * 1000).toISOString().replace(/\D/g, '').slice(0, 14);
  const what = typeof pullRequest === 'number' ? `pr${pullRequest}` : 'main';
  return `1.${at}000000.${what}.${hashOf(commit) % 90}.g${commit.slice(0, 8)}`;
}

/** The dist tag of a chroot: `.fc44`, `.el9`. */
export function distOf(chroot: string): string {
  const release = /(\d+)-[^-]+$/.exec(chroot)?.[1];
  if (chroot.startsWith('fedora-rawhide')) return '.fc46';
  if (release === undefined) return chroot.startsWith('fedora-eln') ? '.eln' : '';
  return chroot.startsWith('fedora') ? `.fc${release}` : `.el${release}`;
}
