import type { CoprBuild } from '@/domain/job';
import { Section } from '@/ui/Section';
import { Timeline } from '@/ui/Timeline';

type Timed = Pick<CoprBuild, 'id' | 'status' | 'raw' | 'submittedAt' | 'startedAt' | 'finishedAt'>;

/** When a job itself waited and ran; nothing where the service tells no more than when it was submitted. */
export function OwnTimeline({ job, label }: { job: Timed; label: string }) {
  if (job.startedAt === null && job.finishedAt === null) return null;
  return (
    <Section title="Timeline">
      <Timeline label="Waiting and running times" rows={[{ ...job, key: String(job.id), label, to: null }]} />
    </Section>
  );
}
