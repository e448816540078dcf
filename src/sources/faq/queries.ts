import { queryOptions, skipToken } from '@tanstack/react-query';
import { getConfig } from '@/lib/config';
import { fetchFaq } from './client';

/** The text changes a few times a year, and its host limits how often it is asked. */
const FRESH_MS = 3_600_000;
const all = ['faq'] as const;

/** Packit's FAQ. */
export const faqQueries = {
  all,
  /** The questions as they are now; never asked where the FAQ is switched off. */
  questions: () => {
    const url = getConfig().services.faq?.url;
    return queryOptions({
      queryKey: [...all, 'questions', { url }] as const,
      queryFn: url === undefined ? skipToken : ({ signal }) => fetchFaq(url, signal),
      staleTime: FRESH_MS,
    });
  },
};
