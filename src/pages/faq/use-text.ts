import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { parseFaq, type Question } from '@/domain/faq';
import { faqQueries } from '@/sources/faq/queries';
import { useRecovery } from '@/ui/use-recovery';
import bundledText from './faq.md?raw';

const bundled: readonly Question[] = parseFaq(bundledText);

const isSame = (a: readonly Question[], b: readonly Question[]): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The questions to show: those of the build at once, the live ones as soon as they are there. Where the reader has begun to
 * read (`isHeld`) newer text waits until `accept`.
 */
export function useText(isHeld: boolean) {
  const query = useQuery(faqQueries.questions());
  const [shown, setShown] = useState(query.data ?? bundled);
  const { data: live } = query;
  const isNewer = live !== undefined && live !== shown && !isSame(live, shown);
  if (isNewer && !isHeld) setShown(live);
  useRecovery(query.error, query.refetch);
  return {
    questions: shown,
    /** What is shown was read from its source in this visit, or equals it. */
    isLive: live !== undefined && !isNewer,
    isWaiting: isNewer && isHeld,
    accept: () => setShown(live ?? shown),
    query,
  };
}
