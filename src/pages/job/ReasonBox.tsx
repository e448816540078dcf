import { Link } from 'react-router-dom';
import type { CoprBuild, SrpmBuild, Target } from '@/domain/job';
import { hasFailed, isFinal } from '@/domain/status';
import { paths } from '@/lib/paths';
import { CopyButton } from '@/ui/CopyButton';
import { CauseCard } from '@/ui/cause/CauseCard';
import { CauseSkeleton } from '@/ui/cause/CauseSkeleton';
import { ExternalLink } from '@/ui/ExternalLink';
import { KeptNote } from '@/ui/KeptNote';
import { Section } from '@/ui/Section';
import { LogDetectiveLinks } from './LogDetectiveLinks';
import { OtherCauses } from './OtherCauses';
import { isSrpmToBlame } from './sentence';
import { type BuildCause, useBuildCause } from './use-build-cause';

interface Props {
  build: CoprBuild;
  srpm: SrpmBuild | undefined;
  /** All chroots of the build; null: not known (yet). */
  chroots: readonly Target[] | null;
}

function titleOf({ status }: CoprBuild): string {
  if (status === 'failure') return 'Why it failed';
  if (status === 'error') return 'What went wrong';
  return isFinal(status) ? 'What happened' : 'Follow the build';
}

function SrpmReason({ srpm }: { srpm: SrpmBuild }) {
  return (
    <p className="pb-late-reason">
      The source package comes first, and it failed: <Link to={paths.logs('srpm', srpm.id)}>read the SRPM log</Link> or
      see <Link to={paths.job('srpm', srpm.id)}>SRPM build {srpm.id}</Link>.
    </p>
  );
}

function LogReason({ build: { id, logUrl, chroot, status } }: { build: CoprBuild }) {
  if (logUrl === null)
    return (
      <p className="pb-late-reason">
        {isFinal(status) ? 'Packit knows no log of this build.' : 'There is no log yet: Copr has not begun.'}
      </p>
    );
  return (
    <p>
      <Link to={paths.logs('copr', id)} className="pb-job-action">
        {isFinal(status) ? 'Read' : 'Follow'} the build log of <bdi>{chroot.name}</bdi>
      </Link>{' '}
      <span className="pb-nowrap">
        or the <ExternalLink href={logUrl}>raw log at Copr</ExternalLink>
      </span>
    </p>
  );
}

/** Packit listens to comments in pull requests (packit.dev, "Retriggering"). */
function Again({ build: { status, trigger } }: { build: CoprBuild }) {
  if (!hasFailed(status) || trigger.kind !== 'pull-request') return null;
  const comment = '/packit rebuild-failed';
  return (
    <p>
      To build the failed chroots again, write <code className="pb-code">{comment}</code>
      <CopyButton text={comment} label="Copy the comment" /> in the pull request.
    </p>
  );
}

/** What the logs tell, and whether the other failed chroots tell the same. */
function Cause({ build, cause, chroots }: Pick<Props, 'build' | 'chroots'> & { cause: BuildCause }) {
  if (cause === null) return null;
  if (cause === 'coming') return <CauseSkeleton subject={build.chroot.name} />;
  const { data } = cause.query;
  return (
    <CauseCard {...cause}>
      {data?.kind === 'found' && build.logUrl !== null && chroots !== null && (
        <OtherCauses build={build} reason={data} chroots={chroots} />
      )}
    </CauseCard>
  );
}

/** The box of a build that has not succeeded: the reason and the way to its log, or to the live log. */
export function ReasonBox({ build, srpm, chroots }: Props) {
  const isSrpm = srpm !== undefined && isSrpmToBlame(build, srpm);
  const cause = useBuildCause(build);
  return (
    <Section title={titleOf(build)} isBox tone={hasFailed(build.status) ? 'danger' : 'plain'}>
      {build.status === 'error' && (
        <p>The service failed and not the package. The same build may well succeed next time.</p>
      )}
      <Cause build={build} cause={cause} chroots={chroots} />
      {isSrpm ? <SrpmReason srpm={srpm} /> : <LogReason build={build} />}
      <LogDetectiveLinks ids={build.logDetectiveIds} />
      <Again build={build} />
      {hasFailed(build.status) && cause === null && (
        <KeptNote endedAt={build.finishedAt ?? build.submittedAt} what={isSrpm ? 'SRPM build' : 'build'} />
      )}
    </Section>
  );
}
