import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { downtimeState } from '@/domain/downtime';
import type { DowntimeHistory, Incident, Reach, StatusReport } from '@/domain/health';
import type { Instant } from '@/domain/time';
import { ApiError } from '@/lib/api-error';
import { getConfig } from '@/lib/config';
import { reachQueries } from '@/sources/reach/queries';
import { useNow } from '@/ui/use-now';
import { type Row, type Said, seenState } from './judge';
import { historyOf, reportOf } from './page-queries';
import { configuredServices, type Service, type StatusPageRef } from './services';

/** All that is known of one status page. */
export interface PageState {
  page: StatusPageRef;
  report: UseQueryResult<StatusReport>;
  history: UseQueryResult<DowntimeHistory>;
  /** Something answers at its address; undefined: not known, or not in question. */
  isThere: boolean | undefined;
}

function isNetwork(error: Error | null): boolean {
  if (!(error instanceof ApiError)) return false;
  const { problem } = error;
  return (problem.kind === 'paused' ? problem.last : problem)?.kind === 'network';
}

/** How a page that could not be read failed. */
export function failureOf(error: Error, isThere: boolean | undefined): 'unreadable' | 'silent' | 'garbled' {
  if (isNetwork(error)) return isThere === true ? 'unreadable' : 'silent';
  const kind = error instanceof ApiError ? error.problem.kind : 'form';
  return kind === 'timeout' || kind === 'paused' ? 'silent' : 'garbled';
}

/** Unresolved by the summary or by the list: the summary leaves out what concerns no system of its own. */
function openIncidents({ report, history }: PageState, now: Instant): readonly Incident[] | null {
  if (report.data === undefined) return null;
  const listed = history.data?.incidents.filter((incident) => downtimeState(incident, now) === 'open') ?? [];
  const begun = report.data.incidents.filter(({ createdAt }) => createdAt === null || createdAt <= now);
  const found = new Map([...listed, ...begun].map((incident) => [incident.url ?? incident.title, incident]));
  return [...found.values()].sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0));
}

function saidOf({ report, isThere }: PageState): Said {
  if (report.data !== undefined) return report.data.health;
  return report.error === null ? 'asking' : failureOf(report.error, isThere);
}

function toRow(service: Service, state: PageState | undefined, reach: UseQueryResult<Reach> | undefined, now: Instant) {
  const { report } = state ?? {};
  const isAsked = service.probe !== null;
  return {
    service,
    said: state === undefined ? 'none' : saidOf(state),
    saidProblem: report?.error?.message ?? '',
    saidAt: report?.dataUpdatedAt ?? 0,
    problems: report?.data?.systems.filter(({ health }) => health !== 'ok') ?? [],
    seen: isAsked ? seenState(service, reach?.data?.state ?? 'asking') : 'none',
    reach: isAsked ? (reach?.data ?? null) : null,
    seenAt: reach?.dataUpdatedAt ?? 0,
    open: state === undefined ? null : openIncidents(state, now),
  } satisfies Row;
}

/** Everything the page asks of services and status pages. To be called once on the page. */
export function useRows() {
  const now = useNow();
  const services = configuredServices();
  const pages = getConfig().services.status;
  const reports = useQueries({ queries: pages.map(reportOf) }) as UseQueryResult<StatusReport>[];
  // A page that did not answer is not asked for more: some never let a browser read them.
  const mayAsk = (index: number) => {
    const { data, error = null } = reports[index] ?? {};
    return data !== undefined || (error !== null && !isNetwork(error));
  };
  const histories = useQueries({
    queries: pages.map((page, index) => ({ ...historyOf(page), enabled: mayAsk(index) })),
  }) as UseQueryResult<DowntimeHistory>[];
  const there = useQueries({
    queries: pages.map(({ url }, index) => ({
      ...reachQueries.isThere(url),
      enabled: reports[index]?.data === undefined && isNetwork(reports[index]?.error ?? null),
    })),
  });
  const reaches = useQueries({
    queries: services.map(({ name, probe }) => ({
      ...reachQueries.service(name, probe ?? ''),
      enabled: probe !== null,
    })),
  });
  const states = pages.flatMap((page, index): PageState[] => {
    const [report, history] = [reports[index], histories[index]];
    return report === undefined || history === undefined
      ? []
      : [{ page, report, history, isThere: there[index]?.data }];
  });
  return {
    rows: services.map(
      (service, index): Row =>
        toRow(
          service,
          states.find(({ page }) => page === service.page),
          reaches[index],
          now,
        ),
    ),
    states,
    isFetching: [...reports, ...reaches].some((query) => query.isFetching),
    askAgain: () => {
      for (const report of reports) void report.refetch();
      for (const [index, { probe }] of services.entries()) if (probe !== null) void reaches[index]?.refetch();
    },
  };
}
