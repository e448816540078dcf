import { statusQueries } from '@/sources/cstate/queries';
import { fedoraStatusQueries } from '@/sources/fedora-status/queries';
import type { StatusPageRef } from './services';

/** What a status page says now, whatever made it. */
export const reportOf = ({ kind, url }: StatusPageRef) =>
  kind === 'cstate' ? statusQueries.report(url) : fedoraStatusQueries.report(url);

/** What it tells of the past and of what is planned. */
export const historyOf = ({ kind, url }: StatusPageRef) =>
  kind === 'cstate' ? statusQueries.history(url) : fedoraStatusQueries.history(url);
