import type { ReactNode } from 'react';
import type { RawStatus } from '@/domain/status';
import type { Trigger } from '@/domain/trigger';
import { Commit } from '@/ui/Commit';
import { ProjectLink } from '@/ui/ProjectLink';
import { StatusLabel } from '@/ui/StatusLabel';
import { TriggerLink } from '@/ui/TriggerLink';

interface Origin {
  trigger: Trigger;
  commit?: string | null;
}

interface Props extends Origin {
  /** null: this kind has no state of its own. */
  status: RawStatus | null;
  /** The wide part, most important first. */
  children: ReactNode;
  /** The narrow part. */
  facts: ReactNode;
  /** Wide too, but after the facts where there is one column: what comes late and must not push them. */
  more?: ReactNode;
  /** Under all. */
  below?: ReactNode;
}

/** Status, project, trigger and commit in one line. */
function Origins({ status, trigger, commit = null }: Origin & { status: RawStatus | null }) {
  return (
    <div className="pb-job-origin">
      {status !== null && <StatusLabel status={status.status} raw={status.raw} />}
      <ProjectLink project={trigger.project} />
      <TriggerLink trigger={trigger} />
      {commit !== null && <Commit sha={commit} project={trigger.project} />}
    </div>
  );
}

/** A job's page below its first sentence: what matters left and wide, facts right and narrow, time under both. */
export function JobLayout({ status, trigger, commit = null, children, facts, more, below }: Props) {
  return (
    <>
      <Origins status={status} trigger={trigger} commit={commit} />
      <div className="pb-job-grid">
        <div className="pb-job-main">{children}</div>
        {facts}
        {more !== undefined && <div className="pb-job-more">{more}</div>}
      </div>
      {below}
    </>
  );
}
