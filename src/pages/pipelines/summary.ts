import type { Pipeline } from '@/domain/job';
import { isPipelineMoving, pipelineStatus } from '@/domain/pipeline';
import { hasFailed } from '@/domain/status';
import { count } from '@/lib/format';

/** First line of the table: "The newest 20 pipelines: 3 failed, 5 not finished". */
export function pipelinesSummary(pipelines: readonly Pipeline[], page: number): string {
  const failed = pipelines.filter((pipeline) => hasFailed(pipelineStatus(pipeline))).length;
  const moving = pipelines.filter(isPipelineMoving).length;
  const all = count(pipelines.length, 'pipeline');
  const told = [...(failed > 0 ? [`${failed} failed`] : []), ...(moving > 0 ? [`${moving} not finished`] : [])];
  const start = page === 1 ? `The newest ${all}` : `Page ${page}, ${all}`;
  return `${start}: ${told.length === 0 ? 'none failed, all finished' : told.join(', ')}`;
}

/** Submission of the newest; null where none is told. */
export const newestAt = (pipelines: readonly Pipeline[]): number | null =>
  pipelines.reduce<number | null>(
    (most, { submittedAt }) => (submittedAt === null || (most !== null && most > submittedAt) ? most : submittedAt),
    null,
  );
