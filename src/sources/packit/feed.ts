import type { InfiniteData } from '@tanstack/react-query';
import type { Job, JobList } from '@/domain/job';
import type { Page } from '@/domain/page';
import { ApiError } from '@/lib/api-error';
import { SERVICE } from './client';
import { withoutSeen } from './client-jobs';

/** Rows in one request of a feed: fewer where a row costs the service several queries or carries long texts. */
export const FEED_ROWS: Partial<Readonly<Record<JobList, number>>> = { all: 20, 'log-detective': 10 };

type JobPages = InfiniteData<Page<Job>, number>;

/** A new job pushes the last one of a page to the next page, where it comes again. */
export function withoutRepeats({ pages, pageParams }: JobPages): JobPages {
  const seen = new Set<string>();
  return { pages: pages.map((page) => ({ ...page, items: withoutSeen(page.items, seen) })), pageParams };
}

/**
 * Lists of jobs only grow: an empty answer where there were rows is a fault of the service, not news. As an error it leaves
 * the rows in place with their age, and they are asked for again.
 */
export function neverEmptied<T>(answer: Page<T>, before: Page<T> | undefined): Page<T> {
  if (answer.items.length > 0 || answer.dropped > 0 || before === undefined || before.items.length === 0) return answer;
  throw new ApiError(SERVICE, { kind: 'form', problem: 'an empty list where there were rows' });
}
