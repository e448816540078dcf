import { useQuery } from '@tanstack/react-query';
import type { Project } from '@/domain/project';
import type { Period } from '@/domain/usage';
import { statsQueries } from '@/sources/stats/queries';
import { type ExactPeriod, exactPeriod } from '@/stats/period-words';
import { useNow } from '@/ui/use-now';
import { figuresOf, type ProjectFigures } from './figures';

/** The collected figures of a project in a period; null while there are none. */
export interface ProjectStatistics {
  period: ExactPeriod;
  figures: ProjectFigures;
}

export function useFigures(names: readonly Project[], period: Period) {
  const now = useNow();
  const query = useQuery(statsQueries.packit());
  const { data } = query;
  const known: ProjectStatistics | null =
    data == null ? null : { period: exactPeriod(data, period, now), figures: figuresOf(data, names) };
  return { query, known };
}
