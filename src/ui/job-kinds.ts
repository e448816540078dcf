import type { JobKind } from '@/domain/job';
import { hasFailed, isFinal, type RawStatus } from '@/domain/status';
import { count } from '@/lib/format';
import { statusText } from './status-look';

interface KindWords {
  /** Heading of a group of such parts. */
  group: string;
  /** What one part of it is called. */
  part: string;
  parts: string;
  /** The same outside of its group, in a sentence. */
  one: string;
  many: string;
}

/** Words for the groups of a pipeline. Pipelines do not tell scratch from other Koji builds. */
export const GROUP_WORDS = {
  srpm: { group: 'SRPM', part: 'build', parts: 'builds', one: 'SRPM build', many: 'SRPM builds' },
  copr: { group: 'Copr', part: 'chroot', parts: 'chroots', one: 'Copr chroot', many: 'Copr chroots' },
  koji: { group: 'Koji', part: 'build', parts: 'builds', one: 'Koji build', many: 'Koji builds' },
  'koji-downstream': { group: 'Koji', part: 'build', parts: 'builds', one: 'Koji build', many: 'Koji builds' },
  'koji-tag-request': {
    group: 'Koji tag',
    part: 'request',
    parts: 'requests',
    one: 'Koji tag request',
    many: 'Koji tag requests',
  },
  'testing-farm': { group: 'Tests', part: 'test', parts: 'tests', one: 'test', many: 'tests' },
  bodhi: { group: 'Bodhi', part: 'update', parts: 'updates', one: 'Bodhi update', many: 'Bodhi updates' },
  'propose-downstream': {
    group: 'Propose downstream',
    part: 'branch',
    parts: 'branches',
    one: 'proposal to a branch',
    many: 'proposals to branches',
  },
  'pull-from-upstream': {
    group: 'Pull from upstream',
    part: 'branch',
    parts: 'branches',
    one: 'pull to a branch',
    many: 'pulls to branches',
  },
  openscanhub: { group: 'OpenScanHub', part: 'scan', parts: 'scans', one: 'scan', many: 'scans' },
  'log-detective': { group: 'Log Detective', part: 'analysis', parts: 'analyses', one: 'analysis', many: 'analyses' },
  'vm-image': { group: 'VM images', part: 'image', parts: 'images', one: 'VM image', many: 'VM images' },
} as const satisfies Record<JobKind, KindWords>;

/** "9 chroots, 2 failed", "3 tests succeeded", "2 chroots, 1 not finished"; the state's word for a single part. */
export function groupWords(kind: JobKind, parts: readonly RawStatus[]): string {
  const { part, parts: many } = GROUP_WORDS[kind];
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return statusText(only.status, only.raw);
  const of = (test: (status: RawStatus['status']) => boolean) => parts.filter(({ status }) => test(status)).length;
  const failed = of(hasFailed);
  const moving = of((status) => !isFinal(status));
  const succeeded = of((status) => status === 'success');
  const all = count(parts.length, part, many);
  if (succeeded === parts.length) return `${all} succeeded`;
  const told = [
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(moving > 0 ? [`${moving} not finished`] : []),
    ...(failed === 0 && moving === 0 ? [`${succeeded} succeeded`] : []),
  ];
  return [all, ...told].join(', ');
}
