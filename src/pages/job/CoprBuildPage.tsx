import { Skeleton } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { repositoryOf } from '@/domain/install';
import type { CoprBuild, Pipeline } from '@/domain/job';
import { isFinal } from '@/domain/status';
import { httpStatus } from '@/lib/api-error';
import { packitQueries } from '@/sources/packit/queries';
import { ReasonLine } from '@/ui/cause/ReasonLine';
import { EndNotice } from '@/ui/EndNotice';
import { InstallBox } from '@/ui/InstallBox';
import { KeptNote } from '@/ui/KeptNote';
import { Section } from '@/ui/Section';
import { useNow } from '@/ui/use-now';
import { BuildTimeline } from './BuildTimeline';
import { CoprFacts } from './CoprFacts';
import { CoprPart } from './CoprPart';
import { chrootsOf, failedFirst, tally, targetsOf } from './chroots';
import { JobLayout } from './JobLayout';
import { JobPage } from './JobPage';
import { jobTitle } from './job-words';
import { Packages } from './Packages';
import { PipelineParts, PipelineState } from './PipelineParts';
import { ReasonBox } from './ReasonBox';
import { buildWords, coprSentence } from './sentence';
import { TargetList } from './TargetList';
import { useBuildCause } from './use-build-cause';
import { useBuildParts } from './use-build-parts';
import { useJobId } from './use-job-id';

const LATER = ['koji', 'bodhi', 'propose-downstream', 'pull-from-upstream', 'vm-image'] as const;

function Sentence({ build }: { build: CoprBuild }) {
  const { chroots, srpm } = useBuildParts(build);
  const now = useNow(isFinal(build.status) ? 'half-minute' : 'second');
  const cause = useBuildCause(build);
  return (
    <>
      <span className="pb-copr-sentence">{coprSentence(build, chroots, srpm.data, now)}</span>
      {cause === 'coming' && <span className="pb-reason-line" />}
      {cause !== null && cause !== 'coming' && <ReasonLine {...cause} />}
    </>
  );
}

function Tests({ pipeline }: { pipeline: Pipeline }) {
  const tests = targetsOf(pipeline, 'testing-farm').sort(failedFirst);
  return (
    <Section title="Tests">
      {tests.length === 0 ? (
        <p>The same trigger started no tests at Testing Farm, or not yet.</p>
      ) : (
        <TargetList kind="testing-farm" targets={tests} what="tests" />
      )}
    </Section>
  );
}

/** What follows the chroots waits for them: else it would be pushed down while one reads. */
function AfterChroots({ build, pipeline }: { build: CoprBuild; pipeline: Pipeline | null }) {
  const hasMore = pipeline?.jobs.some(({ kind }) => LATER.some((later) => later === kind)) ?? false;
  return (
    <>
      {build.status === 'success' && <Packages build={build} />}
      {pipeline !== null && <Tests pipeline={pipeline} />}
      {hasMore && (
        <PipelineParts runIds={build.runIds} self={build} kinds={LATER} title="Also started by the same trigger" />
      )}
      <CoprPart build={build} />
    </>
  );
}

function BuildView({ build }: { build: CoprBuild }) {
  const { pipeline, srpm, chroots } = useBuildParts(build);
  const parts = chroots ?? [build];
  const isPending = pipeline.data === undefined && pipeline.error === null;
  const known = pipeline.data ?? null;
  return (
    <>
      <EndNotice isMoving={tally(parts).moving > 0} words={`Build ended: ${buildWords(parts)}`} />
      <JobLayout
        status={build}
        trigger={build.trigger}
        commit={build.ref}
        facts={<CoprFacts key={isPending ? 'early' : 'final'} build={build} srpm={srpm} />}
        below={
          isPending ? <Skeleton height="12rem" /> : <BuildTimeline build={build} srpm={srpm.data} pipeline={known} />
        }
      >
        {build.status === 'success' ? (
          <InstallBox repository={repositoryOf(build)} packages={build.packages ?? []} service="Packit">
            <KeptNote endedAt={build.finishedAt ?? build.submittedAt} what="build" />
          </InstallBox>
        ) : (
          <ReasonBox build={build} srpm={srpm.data} chroots={chroots} />
        )}
        <Section title="Chroots">
          <PipelineState query={pipeline} untold="Packit does not tell the other chroots of this build.">
            {(given) => <TargetList kind="copr" targets={chrootsOf(given, build)} selfId={build.id} what="chroots" />}
          </PipelineState>
        </Section>
        {isPending ? <Skeleton height="16rem" /> : <AfterChroots build={build} pipeline={known} />}
      </JobLayout>
    </>
  );
}

const titleOf = ({ buildId, id, chroot, trigger: { project } }: CoprBuild): string =>
  jobTitle(project === null ? `Copr build ${buildId ?? id}` : 'Copr build', project, chroot.name);

/** Packit crashes for a build whose run has no SRPM (facts/packit.md 1.5). */
const explain = (error: Error) =>
  httpStatus(error) === 500
    ? {
        title: 'Packit fails on this build',
        body: 'Packit answered 500. It does so for builds that have no SRPM, and then trying again does not help: look for the build in the table of Copr builds.',
      }
    : null;

/** `/jobs/copr/<id>`: one chroot of a Copr build, and what belongs to it. */
export function CoprBuildPage() {
  const query = useQuery(packitQueries.coprBuild(useJobId()));
  return (
    <JobPage
      kind="copr"
      query={query}
      title={titleOf}
      sentence={(build) => <Sentence build={build} />}
      explain={explain}
    >
      {(build) => <BuildView key={build.id} build={build} />}
    </JobPage>
  );
}
