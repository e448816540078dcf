import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Job, JobKind, Pipeline, Target } from '@/domain/job';
import { packitQueries } from '@/sources/packit/queries';
import { QueryState } from '@/ui/QueryState';
import { Section } from '@/ui/Section';
import { failedFirst } from './chroots';
import { KIND_WORDS } from './kind-words';
import { TargetList } from './TargetList';

interface Props {
  runIds: readonly number[];
  /** The job whose page this is. */
  self: { kind: JobKind; id: number };
  /** Kinds to show; all of the pipeline when absent. */
  kinds?: readonly JobKind[];
  title?: string;
}

/** An SRPM build has no targets: it stands for itself. */
const partsOf = (job: Job): Target[] =>
  job.targets.length > 0
    ? [...job.targets].sort(failedFirst)
    : [
        {
          id: job.id,
          chroot: { name: `SRPM build ${job.id ?? ''}`, distribution: '', release: '', arch: null },
          status: job.status,
          raw: job.raw,
        },
      ];

function Groups({ pipeline, self, kinds }: { pipeline: Pipeline } & Pick<Props, 'self' | 'kinds'>) {
  const groups = pipeline.jobs
    .filter(({ kind }) => kinds === undefined || kinds.includes(kind))
    .map((job) => ({ job, parts: partsOf(job) }))
    .filter(({ job, parts }) => job.kind !== self.kind || parts.some(({ id }) => id !== self.id));
  if (groups.length === 0) return <p>Nothing else was started with it.</p>;
  return groups.map(({ job, parts }) => (
    <div key={job.key} className="pb-job-group">
      <h3>{KIND_WORDS[job.kind].many}</h3>
      <TargetList kind={job.kind} targets={parts} selfId={job.kind === self.kind ? self.id : null} />
    </div>
  ));
}

/** What is said where the service answers with another pipeline or none (facts/packit.md 7.12, 8.2). */
export function PipelineState({
  query,
  untold = 'Packit does not tell what else the same trigger started.',
  children,
}: {
  query: UseQueryResult<Pipeline | null>;
  untold?: string;
  children: (pipeline: Pipeline) => ReactNode;
}) {
  return (
    <QueryState
      query={query}
      what="the pipeline"
      service="Packit"
      headingLevel="h3"
      skeleton="12rem"
      absent={<p>{untold}</p>}
    >
      {children}
    </QueryState>
  );
}

/** The other jobs of the same trigger, with one request. */
export function PipelineParts({ runIds, self, kinds, title = 'Started by the same trigger' }: Props) {
  const pipeline = useQuery(packitQueries.pipeline(runIds));
  return (
    <Section title={title}>
      <PipelineState query={pipeline}>
        {(known) => <Groups pipeline={known} self={self} {...(kinds && { kinds })} />}
      </PipelineState>
    </Section>
  );
}
