import { type LineRange, rangeHash } from '@/domain/log-text-range';
import type { CauseTarget } from './reason';

/** The page of one log. */
export const logPath = ({ page }: CauseTarget, log: string): string => `${page}?${new URLSearchParams({ log })}`;

/** The page of a log at its marked lines. */
export const linesPath = (target: CauseTarget, log: string, range: LineRange): string =>
  logPath(target, log) + rangeHash(range);
