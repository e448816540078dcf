import * as v from 'valibot';
import { parseChroot } from '@/domain/chroot';
import type { Scan, TestRun } from '@/domain/job';
import type { LogDetectiveGroup, LogDetectiveRun, LogSnippet } from '@/domain/log-detective';
import {
  type LogDetectiveGroupWire,
  type LogDetectiveWire,
  logSnippet,
  type ScanWire,
  type TestRunWire,
} from './schemas-details';
import { NO_TIMES, sorted, toInstant, toTrigger } from './to-domain';
import { toScanStatus, toTestStatus } from './to-status';

export const toTestRun = (id: number, wire: TestRunWire): TestRun => ({
  ...toTestStatus(wire.status),
  ...NO_TIMES,
  kind: 'testing-farm',
  id,
  trigger: toTrigger(wire),
  ref: wire.commit_sha,
  submittedAt: toInstant(wire.submitted_time),
  web: wire.web_url,
  runIds: sorted(wire.run_ids),
  requestId: wire.pipeline_id,
  chroot: parseChroot(wire.chroot ?? ''),
  coprBuildIds: wire.copr_build_ids,
  kojiBuildIds: wire.koji_build_ids,
});

export const toScan = (id: number, wire: ScanWire): Scan => ({
  ...toScanStatus(wire.status),
  ...NO_TIMES,
  kind: 'openscanhub',
  id,
  trigger: toTrigger(wire),
  ref: null,
  submittedAt: toInstant(wire.submitted_time),
  web: wire.url,
  runIds: [],
  taskId: wire.task_id,
  addedCount: wire.issues_added_count,
  addedUrl: wire.issues_added_url,
  fixedUrl: wire.issues_fixed_url,
  resultsUrl: wire.scan_results_url,
  coprBuildTargetId: wire.copr_build_target_id,
});

/** Snippets that have no text are left out. */
function toSnippets(given: readonly unknown[]): LogSnippet[] {
  return given.flatMap((row) => {
    const { success, output } = v.safeParse(logSnippet, row);
    if (!success) return [];
    return [
      { text: output.text, line: output.line_number, file: output.source_file, analysis: output.snippet_analysis },
    ];
  });
}

export function toLogDetectiveRun(id: number, wire: LogDetectiveWire): LogDetectiveRun {
  const response = wire.log_detective_response;
  return {
    ...toScanStatus(wire.status),
    ...NO_TIMES,
    kind: 'log-detective',
    id,
    trigger: toTrigger(wire),
    ref: wire.commit_sha,
    submittedAt: toInstant(wire.submitted_time),
    web: null,
    runIds: sorted(wire.run_ids),
    analysisId: wire.analysis_id,
    chroot: wire.chroot === null ? null : parseChroot(wire.chroot),
    targetBuild: wire.target_build,
    errorMessage: wire.error_msg,
    explanation: response?.explanation?.text ?? null,
    solution: response?.solution?.text ?? null,
    noIssueFound: response?.no_issue_found ?? false,
    snippets: toSnippets(response?.snippets ?? []),
  };
}

export const toLogDetectiveGroup = (id: number, wire: LogDetectiveGroupWire): LogDetectiveGroup => ({
  id,
  trigger: toTrigger(wire),
  runIds: sorted(wire.run_ids),
  targetIds: sorted(wire.log_detective_target_ids),
});
