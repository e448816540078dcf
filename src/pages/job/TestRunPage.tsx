import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import type { JobKind, Pipeline, TestRun } from '@/domain/job';
import { hasFailed, isFinal } from '@/domain/status';
import { paths } from '@/lib/paths';
import { packitQueries } from '@/sources/packit/queries';
import { BoundedList } from '@/ui/BoundedList';
import { EndNotice } from '@/ui/EndNotice';
import { ExternalLink } from '@/ui/ExternalLink';
import { Facts } from '@/ui/Facts';
import { InstantText } from '@/ui/InstantText';
import { Section } from '@/ui/Section';
import { StatusLabel } from '@/ui/StatusLabel';
import { targetsOf } from './chroots';
import { CopiedText, type Fact, originFacts, packitFacts } from './facts';
import { JobLayout } from './JobLayout';
import { JobPage } from './JobPage';
import { endWords, isolate, jobTitle } from './job-words';
import { KIND_WORDS } from './kind-words';
import { PipelineParts } from './PipelineParts';
import { useJobId } from './use-job-id';

function sentenceOf({ status, raw, chroot }: TestRun): string {
  const on = chroot.name === '' ? 'an unknown target' : isolate(chroot.name);
  switch (status) {
    case 'success':
      return `The tests passed on ${on}.`;
    case 'failure':
      return `The tests failed on ${on}.`;
    case 'error':
      return `Testing Farm could not run the tests on ${on}: the service failed, not the package.`;
    case 'warning':
      return `The tests on ${on} ended, and somebody has to look at the result.`;
    case 'skipped':
      return `The tests were skipped on ${on}.`;
    case 'canceled':
      return `The tests were canceled on ${on}.`;
    case 'unknown':
      return `The tests on ${on} are in the state "${raw === '' ? 'not told' : raw.slice(0, 60)}".`;
    default:
      return status === 'running' ? `The tests are running on ${on}.` : `The tests are in the queue for ${on}.`;
  }
}

function Builds({ kind, ids, pipeline }: { kind: JobKind; ids: readonly number[]; pipeline: Pipeline | null }) {
  const known = new Map(
    (pipeline === null ? [] : targetsOf(pipeline, kind)).map((target) => [target.id, target] as const),
  );
  return (
    <BoundedList items={ids} what="builds">
      {(shown) => (
        <ul className="pb-job-parts">
          {shown.map((id) => {
            const target = known.get(id);
            return (
              <li key={id} className="pb-with-status">
                {target === undefined ? <span /> : <StatusLabel status={target.status} raw={target.raw} />}
                <Link to={paths.job(kind, id)}>
                  {KIND_WORDS[kind].one} {id}
                </Link>
              </li>
            );
          })}
        </ul>
      )}
    </BoundedList>
  );
}

function Tested({ run: { coprBuildIds, kojiBuildIds, runIds } }: { run: TestRun }) {
  const pipeline = useQuery(packitQueries.pipeline(runIds)).data ?? null;
  return (
    <Section title="Tested builds">
      {coprBuildIds.length + kojiBuildIds.length === 0 && <p>Packit does not tell which builds were tested.</p>}
      {coprBuildIds.length > 0 && <Builds kind="copr" ids={coprBuildIds} pipeline={pipeline} />}
      {kojiBuildIds.length > 0 && <Builds kind="koji" ids={kojiBuildIds} pipeline={pipeline} />}
    </Section>
  );
}

function Results({ run: { web, status } }: { run: TestRun }) {
  const isBad = hasFailed(status);
  return (
    <Section title={isBad ? 'Why they failed' : 'Results'} isBox tone={isBad ? 'danger' : 'plain'}>
      {web === null ? (
        <p>Testing Farm has given no address for the results{isFinal(status) ? '' : ' yet'}.</p>
      ) : (
        <p>
          <ExternalLink href={web} className="pb-job-action">
            {isFinal(status) ? 'Results and logs' : 'Follow the tests'} at Testing Farm
          </ExternalLink>
        </p>
      )}
      {web !== null && <p className="pb-quiet">Runs inside Red Hat's network open only from there.</p>}
    </Section>
  );
}

const facts = (run: TestRun): Fact[] => [
  [
    'Request',
    run.requestId === null ? 'not submitted yet' : <CopiedText key="request" text={run.requestId} what="request id" />,
  ],
  [
    'Target',
    <bdi key="target" className="pb-code pb-wrap">
      {run.chroot.name}
    </bdi>,
  ],
  [
    'Testing Farm',
    run.web === null ? null : (
      <ExternalLink key="web" href={run.web}>
        results
      </ExternalLink>
    ),
  ],
  ...originFacts(run),
  ['Submitted', <InstantText key="submitted" at={run.submittedAt} />],
  ...packitFacts(run),
];

/** `/jobs/testing-farm/<id>`: one target of a test run. The service tells when it was submitted and no other time. */
export function TestRunPage() {
  const query = useQuery(packitQueries.testRun(useJobId()));
  return (
    <JobPage
      kind="testing-farm"
      query={query}
      title={({ id, trigger, chroot }) =>
        trigger.project === null ? `Testing Farm run ${id}` : jobTitle('Tests', trigger.project, chroot.name)
      }
      sentence={sentenceOf}
    >
      {(run) => (
        <>
          <EndNotice key={run.id} {...endWords('Test run', run)} />
          <JobLayout
            status={run}
            trigger={run.trigger}
            commit={run.ref}
            facts={<Facts label="Facts about this test run" facts={facts(run)} />}
            more={<PipelineParts runIds={run.runIds} self={run} />}
          >
            <Results run={run} />
            <Tested run={run} />
          </JobLayout>
        </>
      )}
    </JobPage>
  );
}
