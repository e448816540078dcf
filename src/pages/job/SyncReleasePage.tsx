import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import type { SyncRelease } from '@/domain/job';
import { hasFailed } from '@/domain/status';
import { keyed } from '@/lib/keyed';
import { paths } from '@/lib/paths';
import { packitQueries } from '@/sources/packit/queries';
import { CauseCard } from '@/ui/cause/CauseCard';
import { EndNotice } from '@/ui/EndNotice';
import { ExternalLink } from '@/ui/ExternalLink';
import { Facts } from '@/ui/Facts';
import { Section } from '@/ui/Section';
import { syncCause } from './cause-logs';
import { type Fact, originFacts, timeFacts } from './facts';
import { JobLayout } from './JobLayout';
import { JobPage } from './JobPage';
import { endWords, isolate, jobTitle } from './job-words';
import { OwnTimeline } from './OwnTimeline';
import { useCause } from './use-cause';
import { useJobId } from './use-job-id';

type Kind = SyncRelease['kind'];

const NAMES: Readonly<Record<Kind, string>> = {
  'propose-downstream': 'Propose downstream',
  'pull-from-upstream': 'Pull from upstream',
};

/** What each state of a dist-git branch means (facts/packit.md 1.4). */
function sentenceOf({ status, raw, branch: { name }, downstreamPrs }: SyncRelease): string {
  const branch = name === '' ? 'the dist-git branch' : `the dist-git branch ${isolate(name)}`;
  switch (status) {
    case 'success':
      return downstreamPrs.length > 0
        ? `Packit opened ${downstreamPrs.length === 1 ? 'a pull request' : `${downstreamPrs.length} pull requests`} for ${branch}.`
        : `Packit finished with ${branch}; it tells of no pull request.`;
    case 'error':
    case 'failure':
      return `Packit could not prepare the update for ${branch}; its log ends with the reason.`;
    case 'skipped':
      return `Packit skipped ${branch}: there was nothing to do.`;
    case 'running':
      return `Packit is preparing the update for ${branch}.`;
    case 'queued':
    case 'waiting':
      return raw === 'retry'
        ? `The update for ${branch} failed once, and Packit tries again by itself.`
        : `The update for ${branch} is in the queue.`;
    default:
      return `The update for ${branch} is in the state "${raw === '' ? 'not told' : raw.slice(0, 60)}".`;
  }
}

function PullRequests({ sync: { downstreamPrs, downstreamProject } }: { sync: SyncRelease }) {
  if (downstreamPrs.length === 0) return <p>There is no pull request in dist-git.</p>;
  return (
    <ul className="pb-job-parts">
      {keyed(downstreamPrs, ({ id }) => `${id}`).map(({ key, item: { id, branch, isFastForward, url } }) => (
        <li key={key}>
          <ExternalLink href={url ?? (downstreamProject === null ? null : `${downstreamProject}/pull-request/${id}`)}>
            Pull request {id} {branch !== null && <bdi>({branch})</bdi>}
          </ExternalLink>
          {isFastForward && <span className="pb-quiet"> fast-forward</span>}
        </li>
      ))}
    </ul>
  );
}

const facts = (sync: SyncRelease): Fact[] => [
  [
    'Branch',
    <bdi key="branch" className="pb-code pb-wrap">
      {sync.branch.name}
    </bdi>,
  ],
  [
    'dist-git',
    sync.downstreamProject === null ? null : (
      <ExternalLink key="dist-git" href={sync.downstreamProject} className="pb-wrap">
        <bdi>{sync.downstreamProject}</bdi>
      </ExternalLink>
    ),
  ],
  ...originFacts(sync),
  ...timeFacts(sync),
  [
    'Packit id',
    <span key="id" className="pb-number">
      {sync.id}
    </span>,
  ],
];

function SyncView({ sync }: { sync: SyncRelease }) {
  const isBad = hasFailed(sync.status);
  const cause = useCause(syncCause(sync));
  return (
    <>
      <EndNotice {...endWords(NAMES[sync.kind], sync)} />
      <JobLayout
        status={sync}
        trigger={sync.trigger}
        facts={<Facts label="Facts about this update" facts={facts(sync)} />}
        below={<OwnTimeline job={sync} label={sync.branch.name} />}
      >
        <Section title={isBad ? 'Why it failed' : 'Pull requests in dist-git'} isBox tone={isBad ? 'danger' : 'plain'}>
          {(!isBad || sync.downstreamPrs.length > 0) && <PullRequests sync={sync} />}
          {cause !== null && <CauseCard {...cause} />}
          {sync.log === null ? (
            <p>Packit has kept no log of it.</p>
          ) : (
            <p>
              <Link to={paths.logs(sync.kind, sync.id)} className="pb-job-action">
                Read Packit's log
              </Link>
            </p>
          )}
          {isBad && <Again kind={sync.kind} />}
        </Section>
      </JobLayout>
    </>
  );
}

/** Comments that Packit listens to (packit.dev, "Retriggering"). */
function Again({ kind }: { kind: Kind }) {
  return (
    <p>
      To try again, write <code className="pb-code">/packit {kind}</code>{' '}
      {kind === 'propose-downstream'
        ? 'in the issue that Packit opened in the upstream project.'
        : 'in any pull request of the dist-git project.'}
    </p>
  );
}

function SyncReleasePage({ kind }: { kind: Kind }) {
  const query = useQuery(packitQueries.syncRelease(kind, useJobId()));
  return (
    <JobPage
      kind={kind}
      query={query}
      title={({ trigger, branch }) => jobTitle(NAMES[kind], trigger.project, branch.name)}
      sentence={sentenceOf}
    >
      {(sync) => <SyncView key={sync.id} sync={sync} />}
    </JobPage>
  );
}

/** `/jobs/propose-downstream/<id>`: one dist-git branch of an upstream release. */
export function ProposeDownstreamPage() {
  return <SyncReleasePage kind="propose-downstream" />;
}

/** `/jobs/pull-from-upstream/<id>`: one dist-git branch of a release that Packit heard of downstream. */
export function PullFromUpstreamPage() {
  return <SyncReleasePage kind="pull-from-upstream" />;
}
