import fc from 'fast-check';
import { parseChroot } from '@/domain/chroot';
import type { Job } from '@/domain/job';
import { STATUSES, type Status, worstOf } from '@/domain/status';
import type { TriggerKind } from '@/domain/trigger';

// Jobs for the tests of this folder.

export const NOON = Date.parse('2026-11-20T12:00:00Z');
export const DAY = 86_400_000;

interface Some {
  at?: number | null;
  chroots?: readonly (readonly [string, Status])[];
  ref?: string | null;
  project?: string | null;
  copr?: string;
  kind?: TriggerKind;
}

/** A Copr build with what a test is about. */
export function job({
  at = NOON,
  chroots = [['fedora-43-x86_64', 'success']],
  ref = 'abc',
  project = 'https://github.com/a/b',
  copr = 'a-b-1',
  kind = 'pull-request',
}: Some): Job {
  const targets = chroots.map(([name, status], id) => ({ id, chroot: parseChroot(name), status, raw: status }));
  const status = worstOf(targets.map((target) => target.status));
  return {
    key: `copr:${at}:${ref}`,
    kind: 'copr',
    id: 1,
    trigger: {
      kind,
      id: '1',
      project: project === null ? null : { forge: 'github.com', namespace: 'a', repo: 'b', url: project },
    },
    ref,
    submittedAt: at,
    targets,
    buildId: '1',
    web: null,
    note: copr,
    pipelineId: null,
    status,
    raw: status,
  };
}

const someJob = fc
  .record({
    at: fc.option(fc.integer({ min: NOON - 40 * DAY, max: NOON })),
    chroots: fc.array(
      fc.tuple(fc.constantFrom('fedora-43-x86_64', 'epel-9-x86_64', '__proto__', ''), fc.constantFrom(...STATUSES)),
      { maxLength: 4 },
    ),
    ref: fc.option(fc.constantFrom('abc', 'def', '')),
    project: fc.option(fc.constantFrom('https://github.com/a/b', 'https://gitlab.com/c/d')),
    copr: fc.constantFrom('one', 'two'),
    kind: fc.constantFrom<TriggerKind>('pull-request', 'issue', 'branch', 'unknown'),
  })
  .map(job);
export const someJobs = fc.array(someJob, { maxLength: 30 });
