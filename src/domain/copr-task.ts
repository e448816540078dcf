import { type PythonValue, parsePython } from './python-literal';

/** What only the log of a builder tells of a build (facts/copr.md 2.5). */
export interface CoprTask {
  /** Commit in Copr's dist-git. */
  gitHash: string | null;
  gitRepo: string | null;
  /** An account, or an address for automation. */
  submitter: string | null;
  timeoutMs: number | null;
  memoryMiB: number | null;
  tags: readonly string[];
  hasNetwork: boolean | null;
  isBackground: boolean | null;
  /** `--with` and `--without` options of rpmbuild. */
  withOptions: readonly string[];
  withoutOptions: readonly string[];
  /** Packages added to the build root. */
  extraPackages: readonly string[];
}

const MOST_CHARACTERS = 100_000;
const LONGEST = 300;
const MOST_ITEMS = 50;

const isMap = (value: PythonValue | undefined): value is ReadonlyMap<string, PythonValue> => value instanceof Map;

/**
 * Reads the dictionary after `Task:` in the first lines of a `builder-live.log`, at most 100,000 characters of them; null where there
 * is none that can be read. Everything in it counts as hostile.
 */
export function parseTask(log: string): CoprTask | null {
  const head = log.slice(0, MOST_CHARACTERS);
  const start = /^Task:[ \t]*\r?\n?(?=[ \t]*\{)/m.exec(head);
  if (start === null) return null;
  const task = parsePython(head.slice(start.index + start[0].length));
  if (!isMap(task)) return null;
  const text = (key: string): string | null => {
    const value = task.get(key);
    return typeof value === 'string' && value !== '' ? value.slice(0, LONGEST) : null;
  };
  const number = (key: string): number | null => {
    const value = task.get(key);
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
  };
  const flag = (key: string): boolean | null => {
    const value = task.get(key);
    return typeof value === 'boolean' ? value : null;
  };
  const texts = (key: string): string[] => {
    const value = task.get(key);
    if (!Array.isArray(value)) return [];
    return value
      .filter((item) => typeof item === 'string')
      .slice(0, MOST_ITEMS)
      .map((item) => item.slice(0, LONGEST));
  };
  const hash = text('git_hash');
  const seconds = number('timeout');
  return {
    gitHash: hash !== null && /^[0-9a-f]{7,64}$/.test(hash) ? hash : null,
    gitRepo: text('git_repo'),
    submitter: text('submitter'),
    timeoutMs: seconds === null ? null : seconds * 1000,
    memoryMiB: number('memory_reqs'),
    tags: texts('tags'),
    hasNetwork: flag('enable_net'),
    isBackground: flag('background'),
    withOptions: texts('with_opts'),
    withoutOptions: texts('without_opts'),
    extraPackages: texts('buildroot_pkgs'),
  };
}

/** Page of a commit in Copr's dist-git (facts/copr.md 2.1); null where the log names no repository of that form. */
export function distGitUrl({ gitRepo, gitHash }: Pick<CoprTask, 'gitRepo' | 'gitHash'>): string | null {
  if (gitRepo === null || gitHash === null || !URL.canParse(gitRepo)) return null;
  const { protocol, host, pathname } = new URL(gitRepo);
  const path = /^\/git\/(.+?)(?:\.git)?\/?$/.exec(pathname)?.[1];
  return protocol === 'https:' && path !== undefined ? `https://${host}/cgit/${path}.git/commit/?id=${gitHash}` : null;
}
