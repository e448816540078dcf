import { useQuery } from '@tanstack/react-query';
import type { TagRequest } from '@/domain/job';
import { packitQueries } from '@/sources/packit/queries';
import { ExternalLink } from '@/ui/ExternalLink';
import { Facts } from '@/ui/Facts';
import { InstantText } from '@/ui/InstantText';
import { Section } from '@/ui/Section';
import { CopiedText, type Fact, originFacts, packitFacts } from './facts';
import { JobLayout } from './JobLayout';
import { JobPage } from './JobPage';
import { isolate, jobTitle } from './job-words';
import { PipelineParts } from './PipelineParts';
import { useJobId } from './use-job-id';

const sentenceOf = ({ nvr, sideTag, chroot }: TagRequest): string =>
  `Packit asked Koji to tag ${isolate(nvr ?? 'a build')} into ${isolate(sideTag ?? 'a side tag')}${chroot.name === '' ? '' : ` for ${isolate(chroot.name)}`}.`;

function facts(request: TagRequest): Fact[] {
  const { taskId, web, nvr, sideTag, chroot } = request;
  return [
    [
      'Koji task',
      taskId === null ? (
        'not told'
      ) : (
        <ExternalLink key="task" href={web}>
          <bdi>{taskId}</bdi>
        </ExternalLink>
      ),
    ],
    ['Build (NVR)', nvr === null ? 'not told' : <CopiedText key="nvr" text={nvr} what="NVR" />],
    ['Side tag', sideTag === null ? 'not told' : <CopiedText key="tag" text={sideTag} what="side tag" />],
    [
      'Target',
      <bdi key="target" className="pb-code pb-wrap">
        {chroot.name}
      </bdi>,
    ],
    ...originFacts(request),
    ['Submitted', <InstantText key="submitted" at={request.submittedAt} />],
    ...packitFacts(request),
  ];
}

/** `/jobs/koji-tag-request/<id>`: a request to put a build into a side tag. */
export function TagRequestPage() {
  const query = useQuery(packitQueries.tagRequest(useJobId()));
  return (
    <JobPage
      kind="koji-tag-request"
      query={query}
      title={({ id, trigger }) =>
        trigger.project === null ? `Koji tag request ${id}` : jobTitle('Koji tag request', trigger.project)
      }
      sentence={sentenceOf}
    >
      {(request) => (
        <JobLayout
          status={null}
          trigger={request.trigger}
          commit={request.ref}
          facts={<Facts label="Facts about this tag request" facts={facts(request)} />}
          more={<PipelineParts runIds={request.runIds} self={request} />}
        >
          <Section title="How it went" isBox>
            <p>
              Packit does not keep how the request ended.{' '}
              {request.web === null ? 'It has no task at Koji yet.' : 'The task at Koji tells: '}
              {request.web !== null && (
                <ExternalLink href={request.web}>
                  task <bdi>{request.taskId}</bdi>
                </ExternalLink>
              )}
            </p>
          </Section>
        </JobLayout>
      )}
    </JobPage>
  );
}
