import { useState } from 'react';
import type { Job } from '@/domain/job';

interface Held {
  /** Which page of which table the rows belong to. */
  of: string;
  /** The answer as it came last. */
  seen: readonly Job[] | undefined;
  rows: readonly Job[];
}

/** The held rows in their order, each as it was told last; unchanged ones stay the same objects. */
function refresh(rows: readonly Job[], seen: readonly Job[]): readonly Job[] {
  const latest = new Map(seen.map((job) => [job.key, job]));
  return rows.map((job) => latest.get(job.key) ?? job);
}

/**
 * Keeps rows where the reader sees them while the table is asked for again: known ones update in place, new ones
 * wait (`waiting` counts them) until `accept`. A new `of` or an empty table takes all at once.
 */
export function useSteadyRows(of: string, items: readonly Job[] | undefined, isPlaceholder: boolean) {
  const [state, setState] = useState<Held>({ of: '', seen: undefined, rows: [] });
  let held = state;
  if (items !== undefined && !isPlaceholder && (state.of !== of || state.seen !== items)) {
    const isSame = state.of === of && state.rows.length > 0;
    held = { of, seen: items, rows: isSame ? refresh(state.rows, items) : items };
    setState(held);
  }
  const known = new Set(held.rows.map(({ key }) => key));
  const { seen = [] } = held;
  const waiting = seen.filter(({ key }) => !known.has(key)).length;
  return { rows: held.rows, waiting, accept: () => setState({ ...held, rows: seen }) };
}
export type SteadyRows = ReturnType<typeof useSteadyRows>;
