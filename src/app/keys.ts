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

/** Every key of the app under the headings of the help. */
export const SHORTCUTS: readonly { where: string; keys: readonly Shortcut[] }[] = [
  {
    where: 'Everywhere',
    keys: [
      { keys: '?', does: 'Show these keys', action: 'help' },
      { keys: '/', does: 'Search this page, else go anywhere', action: 'search' },
      // Read by `useKeys` itself: it acts while typing too.
      { keys: 'Ctrl+K', does: 'Go anywhere, also while typing (Cmd+K on a Mac)', action: 'anywhere' },
      { keys: 't', does: 'Next theme: system, light, dark', action: 'theme' },
      { keys: 'w', does: 'Watch this project or build, or no longer', action: 'watch' },
    ],
  },
  {
    where: 'Go to',
    keys: [
      { keys: 'g h', does: 'Home', action: { go: paths.home() } },
      { keys: 'g j', does: 'Jobs', action: { go: paths.jobs() } },
      { keys: 'g i', does: 'Pipelines', action: { go: paths.pipelines() } },
      { keys: 'g p', does: 'Projects', action: { go: paths.projects() } },
      { keys: 'g c', does: 'Copr', action: { go: paths.copr() } },
      { keys: 'g s', does: 'Status of the services', action: { go: paths.status() } },
    ],
  },
  {
    where: 'In tables and lists',
    keys: [
      { keys: 'j', does: 'Next row; Enter opens it', action: 'next-row' },
      { keys: 'k', does: 'Previous row', action: 'previous-row' },
      { keys: 'n', does: 'Next failure', action: 'next-failure' },
      { keys: 'p', does: 'Previous failure', action: 'previous-failure' },
    ],
  },
];

const ALL = SHORTCUTS.flatMap(({ keys }) => keys);
const PAIR_WITHIN_MS = 1_500;

/** Reads key after key; gives the action that is complete, else null. `at` in epoch ms. */
export function createKeyReader() {
  let first = { key: '', at: 0 };
  return (key: string, at: number): KeyAction | null => {
    const pair = at - first.at < PAIR_WITHIN_MS ? `${first.key} ${key}` : key;
    const found = ALL.find(({ keys }) => keys === pair) ?? ALL.find(({ keys }) => keys === key);
    first = found === undefined ? { key, at } : { key: '', at: 0 };
    return found?.action ?? null;
  };
}
