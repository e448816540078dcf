import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import type { SrpmBuild } from '@/domain/job';
import { hasFailed, isFinal } from '@/domain/status';
import { paths } from '@/lib/paths';
import { packitQueries } from '@/sources/packit/queries';
import { CopyButton } from '@/ui/CopyButton';
import { CauseCard } from '@/ui/cause/CauseCard';
import { ReasonLine } from '@/ui/cause/ReasonLine';
import { EndNotice } from '@/ui/EndNotice';
import { ExternalLink } from '@/ui/ExternalLink';
import { Facts } from '@/ui/Facts';
import { KeptNote } from '@/ui/KeptNote';
import { Section } from '@/ui/Section';
import { useNow } from '@/ui/use-now';
import { srpmCause } from './cause-logs';
import { type Fact, originFacts, packitFacts, timeFacts } from './facts';
import { JobLayout } from './JobLayout';
import { JobPage } from './JobPage';
import { endWords, jobTitle, statusWords } from './job-words';
import { OwnTimeline } from './OwnTimeline';
import { PipelineParts } from './PipelineParts';
import { tookText } from './sentence';
import { useCause } from './use-cause';
import { useJobId } from './use-job-id';

function Sentence({ build }: { build: SrpmBuild }) {
  const took = tookText(build, useNow(isFinal(build.status) ? 'half-minute' : 'second'));
  const span = took === null ? '' : isFinal(build.status) ? ` after ${took}` : `, for ${took} until now`;
  const cause = useCause(srpmCause(build));
  return (
    <>
      The source package {statusWords(build)}
      {span}.{hasFailed(build.status) && ' Without it nothing else of this trigger can be built.'}
      {cause !== null && <ReasonLine {...cause} />}
    </>
  );
}

/** The log, held by Packit or by Copr; the logs page reads both. */
function Log({ build: { id, log, logUrl, status } }: { build: SrpmBuild }) {
  if (log === null && logUrl === null)
    return (
      <p>
        {isFinal(status)
          ? 'There is no log: Packit removes what it holds itself after 30 days.'
          : 'There is no log yet.'}
      </p>
    );
  return (
    <p>
      <Link to={paths.logs('srpm', id)} className="pb-job-action">
        {isFinal(status) ? 'Read' : 'Follow'} the SRPM log
      </Link>
      {logUrl !== null && (
        <>
          {' '}
          or the <ExternalLink href={logUrl}>raw log at Copr</ExternalLink>
        </>
      )}
    </p>
  );
}

function Download({ build: { url, fileName, status } }: { build: SrpmBuild }) {
  if (url !== null)
    return (
      <p>
        Download{' '}
        <ExternalLink href={url} className="pb-code pb-wrap">
          <bdi>{fileName ?? url}</bdi>
        </ExternalLink>
      </p>
    );
  if (status !== 'success') return null;
  return <p>The address of the SRPM is not known any more: the service forgets SRPMs after 30 days.</p>;
}

function facts(build: SrpmBuild): Fact[] {
  const { coprBuildId, web } = build;
  return [
    [
      'Copr build',
      coprBuildId === null ? (
        <span key="copr">none: not built in Copr</span>
      ) : (
        <span key="copr" className="pb-with-icon">
          <ExternalLink href={web}>
            <bdi>{coprBuildId}</bdi>
          </ExternalLink>
          <CopyButton text={coprBuildId} label="Copy the Copr build id" />
        </span>
      ),
    ],
    [
      'SRPM',
      build.fileName === null ? null : (
        <bdi key="name" className="pb-code pb-wrap">
          {build.fileName}
        </bdi>
      ),
    ],
    ...originFacts(build),
    ...timeFacts(build, 'Building'),
    ...packitFacts(build),
  ];
}

function SrpmView({ build }: { build: SrpmBuild }) {
  const isBad = hasFailed(build.status);
  const cause = useCause(srpmCause(build));
  return (
    <>
      <EndNotice {...endWords('SRPM build', build)} />
      <JobLayout
        status={build}
        trigger={build.trigger}
        facts={<Facts label="Facts about this SRPM build" facts={facts(build)} />}
        more={<PipelineParts runIds={build.runIds} self={build} title="Built and tested from it" />}
        below={<OwnTimeline job={build} label="SRPM" />}
      >
        <Section title={isBad ? 'Why it failed' : 'Source package'} isBox tone={isBad ? 'danger' : 'plain'}>
          {cause !== null && <CauseCard {...cause} />}
          <Log build={build} />
          <Download build={build} />
          {cause === null && <KeptNote endedAt={build.finishedAt ?? build.submittedAt} what="SRPM build" />}
        </Section>
      </JobLayout>
    </>
  );
}

/** `/jobs/srpm/<id>`: the source package that all other jobs of a trigger start from. */
export function SrpmBuildPage() {
  const query = useQuery(packitQueries.srpmBuild(useJobId()));
  return (
    <JobPage
      kind="srpm"
      query={query}
      title={({ trigger, id }) =>
        trigger.project === null ? `SRPM build ${id}` : jobTitle('SRPM build', trigger.project)
      }
      sentence={(build) => <Sentence build={build} />}
    >
      {(build) => <SrpmView key={build.id} build={build} />}
    </JobPage>
  );
}
