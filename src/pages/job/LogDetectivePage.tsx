import { useQuery } from '@tanstack/react-query';
import type { LogDetectiveRun } from '@/domain/log-detective';
import { packitQueries } from '@/sources/packit/queries';
import { EndNotice } from '@/ui/EndNotice';
import { ExternalLink } from '@/ui/ExternalLink';
import { Facts } from '@/ui/Facts';
import { InstantText } from '@/ui/InstantText';
import { Section } from '@/ui/Section';
import { CopiedText, type Fact, originFacts, packitFacts } from './facts';
import { JobLayout } from './JobLayout';
import { JobPage } from './JobPage';
import { endWords, jobTitle } from './job-words';
import { MachineText } from './MachineText';
import { PipelineParts } from './PipelineParts';
import { Snippets } from './Snippets';
import { useJobId } from './use-job-id';

function sentenceOf({ status, raw, noIssueFound, explanation }: LogDetectiveRun): string {
  if (status === 'success' && noIssueFound) return 'Log Detective found no issue in the log.';
  if (status === 'success')
    return explanation === null ? 'Log Detective ended without an explanation.' : 'Log Detective explains the failure.';
  if (status === 'error' || status === 'failure') return 'Log Detective could not analyse the log.';
  if (status === 'unknown') return `The analysis is in the state "${raw === '' ? 'not told' : raw.slice(0, 60)}".`;
  return status === 'running' ? 'Log Detective is reading the log.' : 'The analysis is in the queue.';
}

/**
 * The service does not say which system the number is from. In practice failed Koji builds are analysed (facts/packit.md 8.3),
 * whose targets are named after branches (`f44-noarch`); Copr's chroots are not.
 */
function TargetBuild({ id, target }: { id: string; target: string }) {
  const koji = ['a task of Koji', `https://koji.fedoraproject.org/koji/taskinfo?taskID=${id}`] as const;
  const copr = ['a build of Copr', `https://copr.fedorainfracloud.org/coprs/build/${id}/`] as const;
  const likely =
    /^(?:f\d+|rawhide|eln|epel[\d.]+|c\d+s)(?:-|$)/.test(target) || target === '' ? [koji, copr] : [copr, koji];
  return (
    <>
      <CopiedText text={id} what="build's number" />
      {/^\d+$/.test(id) && (
        <ul className="pb-job-hints">
          {likely.map(([text, url], index) => (
            <li key={text}>
              {index === 0 ? 'probably ' : 'or '}
              <ExternalLink href={url}>{text}</ExternalLink>
            </li>
          ))}
        </ul>
      )}
      <div className="pb-quiet">Packit does not tell which service the number is from.</div>
    </>
  );
}

const facts = (run: LogDetectiveRun): Fact[] => [
  ['Analysis', run.analysisId === null ? null : <CopiedText key="analysis" text={run.analysisId} what="analysis id" />],
  [
    'Build',
    run.targetBuild === null ? (
      'not told'
    ) : (
      <TargetBuild key="build" id={run.targetBuild} target={run.chroot?.name ?? ''} />
    ),
  ],
  [
    'Target',
    run.chroot === null ? null : (
      <bdi key="target" className="pb-code pb-wrap">
        {run.chroot.name}
      </bdi>
    ),
  ],
  ...originFacts(run),
  ['Submitted', <InstantText key="submitted" at={run.submittedAt} />],
  ...packitFacts(run),
];

/** What the model says, as plain text: it is a stranger's too. */
function Answer({ run: { explanation, solution, errorMessage } }: { run: LogDetectiveRun }) {
  return (
    <>
      <Section title="Explanation" isBox>
        <p className="pb-quiet">Written by a language model, which may be wrong.</p>
        {errorMessage !== null && <MachineText label="Error message" text={errorMessage} />}
        <p className="pb-prose">{explanation ?? 'There is no explanation.'}</p>
      </Section>
      {solution !== null && (
        <Section title="Proposed solution" isBox>
          <p className="pb-prose">{solution}</p>
        </Section>
      )}
    </>
  );
}

/** `/jobs/log-detective/<id>`: why a build failed, by Log Detective. */
export function LogDetectivePage() {
  const query = useQuery(packitQueries.logDetective(useJobId()));
  return (
    <JobPage
      kind="log-detective"
      query={query}
      title={({ trigger, chroot }) => jobTitle('Log Detective on a build', trigger.project, chroot?.name)}
      sentence={sentenceOf}
    >
      {(run) => (
        <>
          <EndNotice key={run.id} {...endWords('Analysis', run)} />
          <JobLayout
            status={run}
            trigger={run.trigger}
            commit={run.ref}
            facts={<Facts label="Facts about this analysis" facts={facts(run)} />}
            more={<PipelineParts runIds={run.runIds} self={run} />}
          >
            <Answer run={run} />
            <Section title="Lines of the log">
              <Snippets snippets={run.snippets} />
            </Section>
          </JobLayout>
        </>
      )}
    </JobPage>
  );
}
