import type { DowntimeHistory, StatusReport } from '@/domain/health';
import { createClient } from '@/lib/http';
import { index, issues } from './schemas';
import { toHistory, toReport } from './to-domain';

const clientOf = (url: string) => createClient('The status page', () => url);

/** What a cState site says now (`GET /index.json`). Written by people: a service can be down without a word here. */
export const fetchReport = async (url: string, signal: AbortSignal): Promise<StatusReport> =>
  toReport((await clientOf(url)('/index.json', index, { signal })).body);

/** All that a cState site told so far (`GET /issues/index.json`). */
export const fetchHistory = async (url: string, signal: AbortSignal): Promise<DowntimeHistory> =>
  toHistory((await clientOf(url)('/issues/index.json', issues, { signal, priority: 'background' })).body);
