import type { Job } from '@/domain/job';
import type { LogDetectiveRow, ScanRow, TestRow } from './schemas-jobs';
import { sorted, toInstant, toTrigger } from './to-domain';
import { toScanStatus, toTestStatus } from './to-status';
import { EMPTY, oneTarget } from './to-targets';

export function testJobs(row: TestRow): Job[] {
  const status = toTestStatus(row.status);
  return [
    {
      ...EMPTY,
      ...status,
      key: `testing-farm:${row.packit_id}`,
      kind: 'testing-farm',
      id: row.packit_id,
      trigger: toTrigger(row),
      ref: row.ref,
      submittedAt: toInstant(row.submitted_time),
      targets: oneTarget(row.packit_id, row.target, status),
      buildId: row.pipeline_id,
      web: row.web_url,
    },
  ];
}

const findings = (count: number | null): string =>
  count === null ? '' : `${count} new ${count === 1 ? 'finding' : 'findings'}`;

export const scanJobs = (row: ScanRow): Job[] => [
  {
    ...EMPTY,
    ...toScanStatus(row.status),
    key: `openscanhub:${row.packit_id}`,
    kind: 'openscanhub',
    id: row.packit_id,
    trigger: toTrigger(row),
    submittedAt: toInstant(row.submitted_time),
    buildId: row.task_id,
    web: row.url,
    note: findings(row.issues_added_count),
  },
];

export function logDetectiveJobs(row: LogDetectiveRow): Job[] {
  const status = toScanStatus(row.status);
  return [
    {
      ...EMPTY,
      ...status,
      key: `log-detective:${row.packit_id}`,
      kind: 'log-detective',
      id: row.packit_id,
      trigger: toTrigger(row),
      ref: row.commit_sha,
      submittedAt: toInstant(row.submitted_time),
      targets: oneTarget(row.packit_id, row.chroot, status),
      buildId: row.analysis_id,
      note: row.target_build === null ? '' : `build ${row.target_build}`,
      pipelineId: sorted(row.run_ids)[0] ?? null,
    },
  ];
}
