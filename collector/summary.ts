import { formatBytes } from '@/lib/format';
import { isComplete, type Outcome } from './collect';
import { MOST_GZIP_BYTES } from './publish';

/** What a run did, in lines for a log. */
export function summaryOf(outcome: Outcome, seconds: number): string[] {
  const { requests, fresh, dropped, stopped, gaps, bytes, gzipBytes } = outcome;
  const missing = Object.entries(gaps).flatMap(([kind, spans]) =>
    spans.map(([from, to]) => `Missing: ${kind} from ${new Date(from).toISOString()} to ${new Date(to).toISOString()}`),
  );
  return [
    ...missing,
    ...(dropped > 0 ? [`Not counted: ${dropped} rows that were not understood`] : []),
    ...(stopped === null ? [] : [`Stopped: ${stopped}; the next run goes on there`]),
    ...(gzipBytes > MOST_GZIP_BYTES ? [`packit.json is larger than ${formatBytes(MOST_GZIP_BYTES)} gzip`] : []),
    `${isComplete(outcome) ? 'Complete' : 'Incomplete'}: ${fresh} new jobs, ${requests} requests in ${Math.round(seconds)} s; ` +
      `packit.json has ${formatBytes(bytes)}, ${formatBytes(gzipBytes)} gzip`,
  ];
}
