import type { Pipeline } from './job';
import { isPipelineMoving, pipelineStatus } from './pipeline';
import { isFinal, type RawStatus, STATUSES, type Status } from './status';

/** How a watched job or pipeline stands. */
export interface Standing extends RawStatus {
  /** Whether more may happen; a pipeline may have failed and still move. */
  isMoving: boolean;
}

const isPipeline = (answer: RawStatus | Pipeline): answer is Pipeline => 'jobs' in answer;

/** How an answer of a service stands; null: the service does not tell of it. */
export function standingOf(answer: RawStatus | Pipeline | null): Standing | null {
  if (answer === null) return null;
  if (isPipeline(answer)) return { status: pipelineStatus(answer), raw: '', isMoving: isPipelineMoving(answer) };
  return { status: answer.status, raw: answer.raw, isMoving: !isFinal(answer.status) };
}

/** The state that a kept word means; null for words that are none. */
export const statusOfWord = (word: string | null): Status | null => STATUSES.find((status) => status === word) ?? null;
