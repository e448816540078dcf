import { paths } from '@/lib/paths';

/** What a key does: go to an address, or one of the named actions. */
export type KeyAction =
  | { go: string }
  | 'help'
  | 'search'
  | 'anywhere'
  | 'theme'
  | 'watch'
  | 'next-row'
  | 'previous-row'
  | 'next-failure'
  | 'previous-failure';

interface Shortcut {
  /** One key, or two in a row. */
  keys: string;
  does: string;
  action: KeyAction;
}

/** Every key of the app, as the help lists them. */
export const SHORTCUTS: readonly Shortcut[] = [
  { keys: '?', does: 'Show these keys', action: 'help' },
  { keys: '/', does: 'Search this page, else go anywhere', action: 'search' },
  // Read by `useKeys` itself: it acts while typing too.
  { keys: 'Ctrl+K', does: 'Go anywhere, also while typing (Cmd+K on a Mac)', action: 'anywhere' },
  { keys: 'g h', does: 'Go home', action: { go: paths.home() } },
  { keys: 'g j', does: 'Go to the jobs', action: { go: paths.jobs() } },
  { keys: 'g i', does: 'Go to the pipelines', action: { go: paths.pipelines() } },
  { keys: 'g p', does: 'Go to the projects', action: { go: paths.projects() } },
  { keys: 'g c', does: 'Go to Copr', action: { go: paths.copr() } },
  { keys: 'g s', does: 'Go to the status of the services', action: { go: paths.status() } },
  { keys: 'j', does: 'Next row of a table; Enter opens it', action: 'next-row' },
  { keys: 'k', does: 'Previous row', action: 'previous-row' },
  { keys: 'n', does: 'Next failure', action: 'next-failure' },
  { keys: 'p', does: 'Previous failure', action: 'previous-failure' },
  { keys: 'w', does: 'Watch this project or build, or no longer', action: 'watch' },
  { keys: 't', does: 'Next theme: system, light, dark', action: 'theme' },
];

const PAIR_WITHIN_MS = 1_500;

/** Reads key after key; gives the action that is complete, else null. `at` in epoch ms. */
export function createKeyReader() {
  let first = { key: '', at: 0 };
  return (key: string, at: number): KeyAction | null => {
    const pair = at - first.at < PAIR_WITHIN_MS ? `${first.key} ${key}` : key;
    const found = SHORTCUTS.find(({ keys }) => keys === pair) ?? SHORTCUTS.find(({ keys }) => keys === key);
    first = found === undefined ? { key, at } : { key: '', at: 0 };
    return found?.action ?? null;
  };
}
