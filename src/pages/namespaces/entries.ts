import type { AllowedNamespace, Installation } from '@/domain/project';

/** A namespace, or one repository, that installed Packit's GitHub App or is on the allowlist. */
export interface Entry {
  key: string;
  forge: string;
  namespace: string;
  /** null: the whole namespace. */
  repo: string | null;
  installation: Installation | null;
  allowed: AllowedNamespace | null;
}

/** The GitHub App exists on this forge alone. */
const APP_FORGE = 'github.com';

/** Names on forges do not tell capitals apart. */
const keyOf = (...names: readonly string[]): string => names.join('/').toLowerCase();

/** Both lists as one, each namespace once. */
export function mergedEntries(
  installations: readonly Installation[],
  allowlist: readonly AllowedNamespace[],
): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const allowed of allowlist) {
    const { forge, namespace, repo } = allowed;
    const key = keyOf(forge, namespace, ...(repo === null ? [] : [repo, '.git']));
    if (namespace !== '' && !entries.has(key))
      entries.set(key, { key, forge, namespace, repo, installation: null, allowed });
  }
  for (const installation of installations) {
    const key = keyOf(APP_FORGE, installation.account);
    const known = entries.get(key);
    const names = { key, forge: APP_FORGE, namespace: installation.account, repo: null };
    entries.set(key, { ...(known ?? { ...names, allowed: null }), installation });
  }
  return [...entries.values()];
}

/** `github.com/packit`, or with the repository that an entry is about. */
export const nameOf = ({ forge, namespace, repo }: Entry): string =>
  [forge, namespace, repo].filter((part) => part !== null && part !== '').join('/');

/** Whether an entry has every word of the search in its name or its Fedora account. */
export function matches(entry: Entry, search: string): boolean {
  const text = `${nameOf(entry)} ${entry.allowed?.account ?? ''}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
