import { useQueries, useQuery } from '@tanstack/react-query';
import type { Health, Incident, StatusReport } from '@/domain/health';
import { getConfig } from '@/lib/config';
import { statusQueries } from '@/sources/cstate/queries';
import { packitQueries } from '@/sources/packit/queries';

/** What one status page says; `asking` until it answers, `unreadable` when it does not. */
export interface Page {
  name: string;
  url: string;
  state: Health | 'asking' | 'unreadable';
  /** Systems that do not work as they should. */
  problems: StatusReport['systems'];
  incidents: readonly Incident[];
}

export interface Services {
  /** What this browser itself sees of Packit; null: it is switched off. */
  packit: 'answers' | 'silent' | 'asking' | null;
  pages: readonly Page[];
  isFetching: boolean;
  askAgain: () => void;
}

/** What is known of the services: measured (`GET /healthz`) and as people wrote it on status pages. */
export function useServices(): Services {
  const { packit, ...services } = getConfig().services;
  // The page Status has all of them; Home asks Packit's own, which also speaks of what Packit rests on.
  const status = services.status.filter(({ kind }) => kind === 'cstate').slice(0, 1);
  const health = useQuery({ ...packitQueries.health(), enabled: packit !== null });
  const reports = useQueries({ queries: status.map(({ url }) => statusQueries.report(url)) });
  return {
    packit:
      packit === null ? null : health.error !== null ? 'silent' : health.data === undefined ? 'asking' : 'answers',
    pages: status.map(({ name, url }, index) => {
      const report = reports[index];
      const data = report?.data;
      return {
        name,
        url,
        state: data?.health ?? (report?.error == null ? 'asking' : 'unreadable'),
        problems: data?.systems.filter((system) => system.health !== 'ok') ?? [],
        incidents: data?.incidents ?? [],
      };
    }),
    isFetching: health.isFetching || reports.some((report) => report.isFetching),
    askAgain: () => {
      if (packit !== null) void health.refetch();
      for (const report of reports) void report.refetch();
    },
  };
}
