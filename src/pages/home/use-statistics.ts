import { useQuery } from '@tanstack/react-query';
import { statsQueries } from '@/sources/stats/queries';

/**
 * The collected figures of Packit, and what Home rests on: them; samples where nobody collects or the file cannot be read
 * (from its first failure on, while it is still tried); or not known yet.
 */
export function useStatistics(isOn: boolean) {
  const query = useQuery({ ...statsQueries.packit(), enabled: isOn });
  const { data, failureReason, errorUpdateCount } = query;
  const hasFailed = failureReason !== null || errorUpdateCount > 0;
  const basis =
    data != null ? ('collected' as const) : data === null || hasFailed ? ('sampled' as const) : ('awaited' as const);
  return { ...query, basis };
}

export type StatsQuery = ReturnType<typeof useStatistics>;
