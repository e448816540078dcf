import { parseArgs } from 'node:util';
import { JOB_LISTS, type JobList } from '@/domain/job';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** Lists that are counted: `all` holds the same jobs again, with less about them. */
export type CountedList = Exclude<JobList, 'all'>;
export const COUNTED: readonly CountedList[] = JOB_LISTS.filter((list) => list !== 'all');

export interface Options {
  /** Folder of `packit.json`. */
  out: string;
  /** Folder of what is known so far. */
  state: string;
  /** How far back jobs are counted; null for all there are. */
  sinceMs: number | null;
  /** How far below the newest known job the lists are read again. */
  recheckMs: number;
  mostRequests: number;
  requestsPerSecond: number;
  /** How many builds are asked for their times in a run. */
  mostTimes: number;
  lists: readonly CountedList[];
  /** Base address of Packit's API; null for the one compiled in. */
  api: string | null;
}

export const USAGE = `Usage: npm run collect -- --out <folder> [options]

  --out <folder>        where packit.json is written
  --since <n>d | all    how far back jobs are counted (400d)
  --max-requests <n>    stop after so many requests; the next run goes on there (no limit)
  --rate <n>            requests a second (1)
  --times <n>           ask so many new builds how long they took, 0 for none (100)
  --recheck <n>h | <n>d read this far below the newest known job again (6h)
  --lists <a,b,...>     ${COUNTED.join(', ')} (all)
  --state <folder>      what is known so far; keep it between runs (.cache/collector-state)
  --api <url>           base address of Packit's API

Exit code: 0 everything is counted, 1 something is missing or failed, 2 wrong arguments.`;

/** Arguments that cannot be understood; the message names the argument. */
export class UsageError extends Error {
  override name = 'UsageError';
}

const NAMES = ['out', 'since', 'max-requests', 'rate', 'times', 'recheck', 'lists', 'state', 'api'] as const;

function span(name: string, text: string): number {
  const [, count, unit] = /^(\d{1,5})(h|d)$/.exec(text) ?? [];
  if (count === undefined || Number(count) === 0) throw new UsageError(`--${name}: not a span of time: ${text}`);
  return Number(count) * (unit === 'h' ? HOUR_MS : DAY_MS);
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!(value > 0) || text.trim() === '') throw new UsageError(`--${name}: not a number above 0: ${text}`);
  return value;
}

function listsOf(text: string): CountedList[] {
  const names = text.split(',').map((name) => name.trim());
  const lists = COUNTED.filter((list) => names.includes(list));
  const wrong = names.find((name) => !COUNTED.some((list) => list === name));
  if (wrong !== undefined) throw new UsageError(`--lists: no such list: ${wrong}`);
  return lists;
}

function addressOf(text: string): string {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) throw new UsageError(`--api: not an http(s) address: ${text}`);
  return text.replace(/\/+$/, '');
}

function readValues(args: readonly string[]): Partial<Record<(typeof NAMES)[number], string>> {
  try {
    const options = Object.fromEntries(NAMES.map((name) => [name, { type: 'string' as const }]));
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The options in the arguments. Throws a `UsageError`. */
export function readOptions(args: readonly string[]): Options {
  const given = readValues(args);
  if (given.out === undefined || given.out === '') throw new UsageError('--out: a folder is needed');
  const { since = '400d', recheck = '6h', rate = '1', times = '100', lists } = given;
  return {
    out: given.out,
    state: given.state ?? '.cache/collector-state',
    sinceMs: since === 'all' ? null : span('since', since),
    recheckMs: span('recheck', recheck),
    mostRequests: given['max-requests'] === undefined ? Infinity : positive('max-requests', given['max-requests']),
    requestsPerSecond: positive('rate', rate),
    mostTimes: times === '0' ? 0 : positive('times', times),
    lists: lists === undefined ? COUNTED : listsOf(lists),
    api: given.api === undefined ? null : addressOf(given.api),
  };
}
