import { useState } from 'react';

interface Keyed {
  key: string;
}

interface Held<T> {
  /** Which page of which table the rows belong to. */
  of: string;
  /** The answer as it came last. */
  seen: readonly T[] | undefined;
  rows: readonly T[];
}

/** The held rows in their order, each as it was told last; unchanged ones stay the same objects. */
function refresh<T extends Keyed>(rows: readonly T[], seen: readonly T[]): readonly T[] {
  const latest = new Map(seen.map((row) => [row.key, row]));
  return rows.map((row) => latest.get(row.key) ?? row);
}

/**
 * Keeps rows where the reader sees them while the table is asked for again: known ones update in place, new ones
 * wait (`waiting` counts them) until `accept`. A new `of` or an empty table takes all at once.
 */
export function useSteadyRows<T extends Keyed>(of: string, items: readonly T[] | undefined, isPlaceholder: boolean) {
  const [state, setState] = useState<Held<T>>({ of: '', seen: undefined, rows: [] });
  let held = state;
  if (items !== undefined && !isPlaceholder && (state.of !== of || state.seen !== items)) {
    const isSame = state.of === of && state.rows.length > 0 && items.length > 0;
    held = { of, seen: items, rows: isSame ? refresh(state.rows, items) : items };
    setState(held);
  }
  const known = new Set(held.rows.map(({ key }) => key));
  const { seen = [] } = held;
  const waiting = seen.filter(({ key }) => !known.has(key)).length;
  return { rows: held.rows, waiting, accept: () => setState({ ...held, rows: seen }) };
}
export type SteadyRows<T extends Keyed> = ReturnType<typeof useSteadyRows<T>>;
