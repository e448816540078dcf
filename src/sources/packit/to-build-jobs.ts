import type { Job, JobKind } from '@/domain/job';
import type { CoprRow, KojiRow, SrpmRow, TagRequestRow } from './schemas-jobs';
import { toInstant, toTrigger } from './to-domain';
import { toBuildStatus, worstStatus } from './to-status';
import { EMPTY, mappedTargets, oneTarget } from './to-targets';

/** One row per Copr build. Its `packit_id` is any of the chroots', so it does not make the key. */
export function coprJobs(row: CoprRow): Job[] {
  const targets = mappedTargets(row.status_per_chroot, row.packit_id_per_chroot, toBuildStatus);
  return [
    {
      ...EMPTY,
      ...worstStatus(targets),
      key: `copr:${row.build_id ?? `packit-${row.packit_id}`}`,
      kind: 'copr',
      id: targets[0]?.id ?? row.packit_id,
      trigger: toTrigger(row),
      ref: row.ref,
      submittedAt: toInstant(row.build_submitted_time),
      targets,
      buildId: row.build_id,
      web: row.web_url,
      note: row.project ?? '',
    },
  ];
}

/** `koji` for scratch builds, `koji-downstream` for those that end in Fedora: the lists are asked for apart. */
export const kojiJobs =
  (kind: Extract<JobKind, 'koji' | 'koji-downstream'>) =>
  (row: KojiRow): Job[] => {
    const status = toBuildStatus(row.status);
    return [
      {
        ...EMPTY,
        ...status,
        key: `${kind}:${row.packit_id}`,
        kind,
        id: row.packit_id,
        trigger: toTrigger(row),
        submittedAt: toInstant(row.build_submitted_time),
        targets: oneTarget(row.packit_id, row.chroot, status),
        buildId: row.task_id,
        web: row.web_url,
      },
    ];
  };

/** Tag requests have no status. */
export function tagRequestJobs(row: TagRequestRow): Job[] {
  const status = worstStatus([]);
  return [
    {
      ...EMPTY,
      ...status,
      key: `koji-tag-request:${row.packit_id}`,
      kind: 'koji-tag-request',
      id: row.packit_id,
      trigger: toTrigger(row),
      submittedAt: toInstant(row.tag_request_submitted_time),
      targets: oneTarget(row.packit_id, row.chroot, status),
      buildId: row.task_id,
      web: row.web_url,
      note: [row.nvr, row.sidetag].filter((part) => part !== null).join(' in '),
    },
  ];
}

export const srpmJobs = (row: SrpmRow): Job[] => [
  {
    ...EMPTY,
    ...toBuildStatus(row.status),
    key: `srpm:${row.srpm_build_id}`,
    kind: 'srpm',
    id: row.srpm_build_id,
    trigger: toTrigger(row),
    submittedAt: toInstant(row.build_submitted_time),
  },
];
