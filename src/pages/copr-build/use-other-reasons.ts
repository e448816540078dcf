import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Build, BuildTarget } from '@/domain/copr';
import { reasonQuery } from '@/ui/cause/reason-query';
import { useOneByOne } from '@/ui/use-one-by-one';
import { chrootCause } from './failed-logs';

/** How many are read at one press: a build can have 300 chroots. */
const MOST_AT_ONCE = 20;

/** Why each failed chroot failed, as far as its logs were read, and a way to read the rest one after the other. */
export function useOtherReasons(build: Build, failed: readonly BuildTarget[]) {
  const client = useQueryClient();
  const { progress, error, start, stop } = useOneByOne();
  const current = useRef<readonly unknown[] | null>(null);
  const end = () => {
    if (current.current !== null) void client.cancelQueries({ queryKey: current.current, exact: true });
  };
  const leave = useRef(end);
  leave.current = end;
  useEffect(() => () => leave.current(), []);
  const entries = failed.flatMap((target) => {
    const cause = chrootCause(build, target);
    return cause === null || cause.logs.length === 0 ? [] : [{ target, query: reasonQuery(cause) }];
  });
  const answers = useQueries({ queries: entries.map(({ query }) => ({ ...query, enabled: false })) });
  const isRead = (index: number): boolean => answers[index]?.data !== undefined || answers[index]?.isError === true;
  const missing = entries.filter((_entry, index) => !isRead(index));
  return {
    known: entries.flatMap(({ target: { chroot } }, index) => {
      const reason = answers[index]?.data;
      if (reason?.kind !== 'found') return [];
      const [{ category, text }] = reason.causes;
      return [{ chroot, category, text }];
    }),
    silent: answers.filter(({ data, isError }) => isError || (data !== undefined && data.kind !== 'found')).length,
    missing: missing.length,
    progress,
    error,
    stop: () => {
      stop();
      end();
    },
    load: () =>
      start(missing.slice(0, MOST_AT_ONCE), async ({ query }) => {
        current.current = query.queryKey;
        // A log that is gone says nothing of the next one: its query keeps the error.
        await client.fetchQuery(query).catch(() => undefined);
        current.current = null;
      }),
  };
}
