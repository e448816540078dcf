import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router-dom';
import type { KojiBuild } from '@/domain/job';
import { hasFailed, isFinal } from '@/domain/status';
import { paths } from '@/lib/paths';
import { packitQueries } from '@/sources/packit/queries';
import { CopyButton } from '@/ui/CopyButton';
import { EndNotice } from '@/ui/EndNotice';
import { ExternalLink } from '@/ui/ExternalLink';
import { Facts } from '@/ui/Facts';
import { Section } from '@/ui/Section';
import { useNow } from '@/ui/use-now';
import { type Fact, originFacts, packitFacts, timeFacts } from './facts';
import { JobLayout } from './JobLayout';
import { JobPage } from './JobPage';
import { endWords, isolate, jobTitle, statusWords } from './job-words';
import { LogDetectiveLinks } from './LogDetectiveLinks';
import { MachineText } from './MachineText';
import { OwnTimeline } from './OwnTimeline';
import { PipelineParts } from './PipelineParts';
import { tookText } from './sentence';
import { useJobId } from './use-job-id';

const nameOf = ({ scratch }: KojiBuild): string =>
  scratch === null ? 'Koji build' : scratch ? 'Scratch build' : 'Production build';

function Sentence({ build }: { build: KojiBuild }) {
  const took = tookText(build, useNow(isFinal(build.status) ? 'half-minute' : 'second'));
  const span = took === null ? '' : isFinal(build.status) ? ` after ${took}` : `, for ${took} until now`;
  return (
    <>{`${nameOf(build)} for ${isolate(build.chroot.name) || 'an unknown target'} ${statusWords(build)}${span}.`}</>
  );
}

function Logs({ logs, status }: KojiBuild) {
  if (logs.length === 0) return <p>Packit knows no logs of this build{isFinal(status) ? '' : ' yet'}.</p>;
  return (
    <>
      <ul className="pb-job-parts">
        {logs.map(({ arch, url }) => (
          <li key={arch}>
            <ExternalLink href={url}>
              Log of <bdi>{arch}</bdi>
            </ExternalLink>
          </li>
        ))}
      </ul>
      <p className="pb-quiet">Koji removes logs of failed and scratch builds after a while; a link may lead nowhere.</p>
    </>
  );
}

function facts(build: KojiBuild): Fact[] {
  const { taskId, web, scratch, chroot, srpmBuildId } = build;
  return [
    [
      'Koji task',
      taskId === null ? (
        <span key="task">not submitted</span>
      ) : (
        <span key="task" className="pb-with-icon">
          <ExternalLink href={web}>
            <bdi>{taskId}</bdi>
          </ExternalLink>
          <CopyButton text={taskId} label="Copy the Koji task id" />
        </span>
      ),
    ],
    ['Kind', scratch === null ? 'not told' : scratch ? 'scratch (nothing is released)' : 'production'],
    [
      'Target',
      <bdi key="target" className="pb-code pb-wrap">
        {chroot.name}
      </bdi>,
    ],
    ...originFacts(build),
    ...timeFacts(build, 'Building'),
    [
      'SRPM',
      srpmBuildId === null ? null : (
        <Link key="srpm" to={paths.job('srpm', srpmBuildId)}>
          SRPM build {srpmBuildId}
        </Link>
      ),
    ],
    ...packitFacts(build),
  ];
}

function KojiView({ build }: { build: KojiBuild }) {
  const isBad = hasFailed(build.status);
  const { errorMessage, submissionOutput } = build;
  return (
    <>
      <EndNotice {...endWords('Koji build', build)} />
      <JobLayout
        status={build}
        trigger={build.trigger}
        commit={build.ref}
        facts={<Facts label="Facts about this Koji build" facts={facts(build)} />}
        more={<PipelineParts runIds={build.runIds} self={build} />}
        below={<OwnTimeline job={build} label={build.chroot.name} />}
      >
        <Section title={isBad ? 'Why it failed' : 'Logs'} isBox tone={isBad ? 'danger' : 'plain'}>
          {errorMessage !== null && <MachineText label="Error message" text={errorMessage} />}
          <Logs {...build} />
          <LogDetectiveLinks ids={build.logDetectiveIds} />
        </Section>
        {submissionOutput !== null && (
          <Section title="Submission">
            <details open={isBad && errorMessage === null}>
              <summary>What koji printed when the build was submitted</summary>
              <MachineText label="Output of the submission" text={submissionOutput} />
            </details>
          </Section>
        )}
      </JobLayout>
    </>
  );
}

/** `/jobs/koji/<id>` and `/jobs/koji-downstream/<id>`: the same item of the API at both addresses. */
export function KojiBuildPage() {
  const { pathname } = useLocation();
  const query = useQuery(packitQueries.kojiBuild(useJobId()));
  return (
    <JobPage
      kind={pathname.includes('/koji-downstream/') ? 'koji-downstream' : 'koji'}
      query={query}
      title={({ id, trigger, chroot }) =>
        trigger.project === null ? `Koji build ${id}` : jobTitle('Koji build', trigger.project, chroot.name)
      }
      sentence={(build) => <Sentence build={build} />}
    >
      {(build) => <KojiView key={build.id} build={build} />}
    </JobPage>
  );
}
