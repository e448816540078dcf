import type { JobKind, Pipeline } from '@/domain/job';
import { type JobPart, partsOf } from '@/domain/pipeline';
import { hasFailed } from '@/domain/status';
import type { PartKind } from '@/sources/packit/queries';

/** A part with a page of its own, whose times can be read. */
export interface ReadablePart extends JobPart {
  kind: PartKind;
  id: number;
}

/** What follows what; without Copr builds, the tests are those of Koji's. */
const orderOf = (hasCopr: boolean): readonly JobKind[] => [
  'srpm',
  'copr',
  ...(hasCopr ? AFTER_COPR : AFTER_KOJI),
  'bodhi',
  'propose-downstream',
  'pull-from-upstream',
  'vm-image',
];
const AFTER_COPR: readonly JobKind[] = ['testing-farm', 'koji', 'koji-downstream'];
const AFTER_KOJI: readonly JobKind[] = ['koji', 'koji-downstream', 'testing-farm'];
const BUILDS: ReadonlySet<JobKind> = new Set(['copr', 'koji', 'koji-downstream']);
const READABLE: ReadonlySet<JobKind> = new Set<PartKind>([
  'srpm',
  'copr',
  'koji',
  'koji-downstream',
  'testing-farm',
  'bodhi',
  'propose-downstream',
  'pull-from-upstream',
]);

/** A first view makes at most 6 requests: the pipeline and the times of these. */
const READ_AT_FIRST = 5;

/** All parts of a pipeline in the order of its stages, within a stage failed first. */
export function chainOf({ jobs }: Pipeline): JobPart[] {
  const order = orderOf(jobs.some(({ kind }) => kind === 'copr'));
  return [...jobs].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)).flatMap(partsOf);
}

export const isReadable = (part: JobPart): part is ReadablePart => part.id !== null && READABLE.has(part.kind);

/** The parts whose times are read at once: the SRPM, what failed, then other builds and the rest; builds first in each. */
export function firstRead(parts: readonly JobPart[]): readonly string[] {
  const rank = ({ kind, status }: JobPart): number =>
    kind === 'srpm' ? 0 : (hasFailed(status) ? 1 : 3) + (BUILDS.has(kind) ? 0 : 1);
  return parts
    .filter(isReadable)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, READ_AT_FIRST)
    .map(({ key }) => key);
}
