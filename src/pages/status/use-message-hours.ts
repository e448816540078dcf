import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { type Hourly, lastHours } from '@/domain/hourly';
import { tryNow } from '@/lib/traffic';
import { datagrepperQueries } from '@/sources/datagrepper/queries';
import { useNow } from '@/ui/use-now';
import { PACKIT_TOPICS } from './topics';

const HOURS = 24;
/** Then the service is left alone: its questions are heavy, and it is slow before it is down. */
const MOST_GAPS = 3;

export interface MessageHours extends Hourly {
  /** Hours that were asked for with success or without. */
  settled: number;
  /** The last failure; null when there was none. */
  error: Error | null;
  hasStopped: boolean;
  isFetching: boolean;
  askAgain: () => void;
}

/**
 * Messages of Packit's topics in each of the last 24 hours, the hour that goes on last: one request after the other, the newest
 * hour first. Hours that are over come from this browser when it has seen them before.
 */
export function useMessageHours(isOn: boolean): MessageHours {
  const from = lastHours(useNow(), HOURS);
  const newestFirst = [...from].reverse();
  const [turn, setTurn] = useState(0);
  const [gaps, setGaps] = useState(0);
  const results = useQueries({
    queries: newestFirst.map((start, index) => ({
      ...datagrepperQueries.hour(PACKIT_TOPICS, start),
      enabled: isOn && index <= turn && (gaps < MOST_GAPS || index < turn),
    })),
  });
  const pending = results.findIndex(({ status }) => status === 'pending');
  const settled = pending === -1 ? results.length : pending;
  const failed = results.filter(({ status }) => status === 'error');
  // Whose turn it is follows from the answers: the next render asks the next hour.
  if (settled !== turn) setTurn(settled);
  if (failed.length !== gaps) setGaps(failed.length);
  return {
    from,
    counts: results.map(({ data }) => data ?? null).reverse(),
    settled,
    error: failed.at(-1)?.error ?? null,
    hasStopped: failed.length >= MOST_GAPS,
    isFetching: results.some(({ isFetching }) => isFetching),
    askAgain: () => {
      tryNow();
      for (const { refetch } of failed) void refetch();
    },
  };
}
