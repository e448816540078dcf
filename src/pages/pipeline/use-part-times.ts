import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { JobPart, PartDetail } from '@/domain/pipeline';
import { isFinal } from '@/domain/status';
import { packitQueries } from '@/sources/packit/queries';
import { useOneByOne } from '@/ui/use-one-by-one';
import { firstRead, isReadable } from './chain';

/** How many are read at one press: a pipeline can have hundreds of parts, and the service is small. */
const MOST_AT_ONCE = 50;

/** Not known, or known from before the part ended. */
const isMissing = ({ status }: JobPart, detail: PartDetail | undefined): boolean =>
  detail === undefined || (isFinal(status) && !isFinal(detail.status));

/**
 * Times of the parts, which only their own pages tell: the first few at once, the others one by one after `load`. Parts
 * that `times` lacks are not read yet or could not be.
 */
export function usePartTimes(parts: readonly JobPart[]) {
  const client = useQueryClient();
  const [first] = useState(() => new Set(firstRead(parts)));
  const { progress, error, start, stop } = useOneByOne();

  const readable = parts.filter(isReadable);
  const details = useQueries({
    queries: readable.map(({ key, kind, id }) => ({ ...packitQueries.part(kind, id), enabled: first.has(key) })),
  });
  const rows = readable.map((part, index) => ({ part, query: details[index] }));
  const own = rows.filter(({ part }) => first.has(part.key));
  const isSettled = own.every(({ query }) => query?.data !== undefined || query?.error !== null);
  const missing = readable.filter((part, index) => isMissing(part, details[index]?.data));
  const times = new Map(rows.flatMap(({ part, query }) => (query?.data ? [[part.key, query.data] as const] : [])));

  return {
    /** The first ones have been answered, well or badly. */
    isSettled,
    times,
    missing: missing.length,
    next: Math.min(missing.length, MOST_AT_ONCE),
    progress,
    error: error ?? own.find(({ query }) => query?.error != null && query.data === undefined)?.query?.error ?? null,
    load: () =>
      start(missing.slice(0, MOST_AT_ONCE), ({ kind, id }) => client.fetchQuery(packitQueries.part(kind, id))),
    stop,
  };
}
export type PartTimes = ReturnType<typeof usePartTimes>;
