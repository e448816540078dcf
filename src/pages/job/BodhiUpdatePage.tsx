import { useQuery } from '@tanstack/react-query';
import type { BodhiUpdate } from '@/domain/job';
import { hasFailed } from '@/domain/status';
import { count } from '@/lib/format';
import { keyed } from '@/lib/keyed';
import { packitQueries } from '@/sources/packit/queries';
import { BoundedList } from '@/ui/BoundedList';
import { EndNotice } from '@/ui/EndNotice';
import { ExternalLink } from '@/ui/ExternalLink';
import { Facts } from '@/ui/Facts';
import { InstantText } from '@/ui/InstantText';
import { Section } from '@/ui/Section';
import { CopiedText, type Fact, originFacts, packitFacts } from './facts';
import { JobLayout } from './JobLayout';
import { JobPage } from './JobPage';
import { endWords, isolate, jobTitle } from './job-words';
import { MachineText } from './MachineText';
import { PipelineParts } from './PipelineParts';
import { useJobId } from './use-job-id';

function sentenceOf({ status, raw, alias, nvrs, branch: { name } }: BodhiUpdate): string {
  const of = `${count(nvrs.length, 'build')}${name === '' ? '' : ` for ${isolate(name)}`}`;
  if (status === 'success') return `Packit created the update ${isolate(alias ?? '')} of ${of}.`.replace('  ', ' ');
  if (hasFailed(status)) return `Packit could not create an update of ${of}.`;
  if (status === 'skipped') return `Packit skipped the update of ${of}.`;
  if (status === 'unknown')
    return `The update of ${of} is in the state "${raw === '' ? 'not told' : raw.slice(0, 60)}".`;
  return raw === 'retry'
    ? `The update of ${of} failed once, and Packit tries again by itself.`
    : `The update of ${of} is in the queue.`;
}

const nvrUrl = (nvr: string): string =>
  `https://koji.fedoraproject.org/koji/search?match=exact&type=build&terms=${encodeURIComponent(nvr)}`;

function Builds({ nvrs }: { nvrs: readonly string[] }) {
  if (nvrs.length === 0) return <p>Packit does not tell the builds of this update.</p>;
  return (
    <BoundedList items={nvrs} what="builds">
      {(shown) => (
        <ul className="pb-packages">
          {keyed(shown, (nvr) => nvr).map(({ key, item: nvr }) => (
            <li key={key}>
              <ExternalLink href={nvrUrl(nvr)} className="pb-code pb-wrap">
                <bdi>{nvr}</bdi>
              </ExternalLink>
            </li>
          ))}
        </ul>
      )}
    </BoundedList>
  );
}

const facts = (update: BodhiUpdate): Fact[] => [
  ['Update', update.alias === null ? 'none' : <CopiedText key="alias" text={update.alias} what="alias" />],
  [
    'Bodhi',
    update.web === null ? null : (
      <ExternalLink key="web" href={update.web}>
        page of the update
      </ExternalLink>
    ),
  ],
  [
    'Branch',
    <bdi key="branch" className="pb-code pb-wrap">
      {update.branch.name}
    </bdi>,
  ],
  ...originFacts(update),
  ['Submitted', <InstantText key="submitted" at={update.submittedAt} />],
  ['Created in Bodhi', update.createdAt === null ? null : <InstantText key="created" at={update.createdAt} />],
  ...packitFacts(update),
];

function BodhiView({ update }: { update: BodhiUpdate }) {
  const { web, errorMessage, status } = update;
  const isBad = hasFailed(status);
  return (
    <>
      <EndNotice {...endWords('Bodhi update', update)} />
      <JobLayout
        status={update}
        trigger={update.trigger}
        facts={<Facts label="Facts about this update" facts={facts(update)} />}
        more={<PipelineParts runIds={update.runIds} self={update} />}
      >
        {(isBad || errorMessage !== null || web !== null) && (
          <Section title={isBad ? 'Why it failed' : 'Update'} isBox tone={isBad ? 'danger' : 'plain'}>
            {errorMessage !== null && <MachineText label="Error message" text={errorMessage} />}
            {isBad && errorMessage === null && <p>Packit has kept no error message.</p>}
            {web !== null && (
              <p>
                <ExternalLink href={web} className="pb-job-action">
                  Open the update in Bodhi
                </ExternalLink>
              </p>
            )}
          </Section>
        )}
        <Section title="Builds">
          <Builds nvrs={update.nvrs} />
        </Section>
      </JobLayout>
    </>
  );
}

/** `/jobs/bodhi/<id>`: an update of one dist-git branch. */
export function BodhiUpdatePage() {
  const query = useQuery(packitQueries.bodhiUpdate(useJobId()));
  return (
    <JobPage
      kind="bodhi"
      query={query}
      title={({ trigger, branch }) => jobTitle('Bodhi update', trigger.project, branch.name)}
      sentence={sentenceOf}
    >
      {(update) => <BodhiView key={update.id} update={update} />}
    </JobPage>
  );
}
