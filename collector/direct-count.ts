// Counts rows of the fake service one by one, without the code under test.
import type { Series, Statistics } from '@/domain/statistics';
import type { FakePackit } from './fake-packit';

type Row = ReturnType<FakePackit['row']>;

const DAY_S = 86_400;
const WORST = ['failure', 'error', 'pending', 'canceled', 'success'];
const WORDS: Readonly<Record<string, string>> = { pending: 'queued' };
const COLUMNS: Readonly<Record<string, string>> = {
  success: 'succeeded',
  failure: 'failed',
  error: 'failed',
  pending: 'moving',
  canceled: 'other',
};

const triggerOf = (row: Row): string =>
  'pr_id' in row ? 'pull-request' : 'issue_id' in row ? 'issue' : 'branch_name' in row ? 'branch' : 'unknown';

/** How often each thing happened on each day: `2026-11-20 chroot epel-9-x86_64 failed` -> 3. */
export function directCount(rows: Iterable<Row>, sinceDay: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const day = Math.floor(row.build_submitted_time / DAY_S);
    if (day < sinceDay) continue;
    const add = (what: string) => counts.set(`${day} ${what}`, (counts.get(`${day} ${what}`) ?? 0) + 1);
    const all = Object.values(row.status_per_chroot);
    const worst = WORST.find((word) => all.some((own) => own === word)) ?? '';
    add(`status ${WORDS[worst] ?? worst}`);
    add(`trigger ${triggerOf(row)} ${COLUMNS[worst]}`);
    add(`project ${row.project_url} ${COLUMNS[worst]}`);
    for (const [name, own] of Object.entries(row.status_per_chroot)) add(`chroot ${name} ${COLUMNS[own]}`);
  }
  return counts;
}

const FOUR = [' succeeded', ' failed', ' other', ' moving'];

/** The same of one group of series. */
function* countsOf(what: string, all: Readonly<Record<string, Series | undefined>>, firstDay: number, columns = FOUR) {
  const width = columns.length + 1;
  for (const [name, series = []] of Object.entries(all))
    for (const [at, count] of series.entries()) {
      const day = firstDay + (series[at - (at % width)] ?? 0);
      if (at % width > 0 && count > 0) yield [`${day} ${what} ${name}${columns[(at % width) - 1]}`, count] as const;
    }
}

/** The same of a file, for its Copr builds. */
export function countOf({ firstDay, kinds: { copr } }: Statistics): Map<string, number> {
  if (copr === undefined) return new Map();
  const first = Date.parse(firstDay) / 1000 / DAY_S;
  return new Map([
    ...countsOf('status', copr.statuses, first, ['']),
    ...countsOf('trigger', copr.triggers, first),
    ...countsOf('project', copr.projects, first),
    ...countsOf('chroot', copr.chroots, first),
  ]);
}
