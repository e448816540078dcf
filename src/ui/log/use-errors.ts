import { useEffect, useMemo, useState } from 'react';
import type { CauseReport } from '@/logs/cause/model';
import type { LogState, OpenLog } from '@/logs/model';
import { failedOf, lastOf } from './rows';

export interface Errors {
  /** Lines that say why the build failed, sorted; else where the failed part ends. */
  lines: readonly number[];
  /** The one that says it best. */
  first: number | null;
}

/** Where a log tells of its failure, once it is read. */
export function useErrors(open: OpenLog, { generation, sections, lines }: LogState): Errors {
  const [told, setTold] = useState<{ generation: number; report: CauseReport } | null>(null);
  useEffect(() => {
    let isOver = false;
    open.causes().then(
      (report) => isOver || setTold({ generation, report }),
      () => undefined, // no cause is known then
    );
    return () => {
      isOver = true;
    };
  }, [open, generation]);
  const causes = told?.generation === generation ? told.report.causes : [];
  return useMemo(() => {
    const best = causes[0]?.line ?? null;
    if (best !== null)
      return { lines: [...new Set(causes.map(({ line }) => line))].sort((a, b) => a - b), first: best };
    const failed = failedOf(sections);
    const end = failed === null ? null : lastOf(failed, lines);
    return { lines: end === null ? [] : [end], first: end };
  }, [causes, sections, lines]);
}
