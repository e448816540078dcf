import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import type { Scan } from '@/domain/job';
import { hasFailed, isFinal } from '@/domain/status';
import { count } from '@/lib/format';
import { paths } from '@/lib/paths';
import { packitQueries } from '@/sources/packit/queries';
import { EndNotice } from '@/ui/EndNotice';
import { ExternalLink } from '@/ui/ExternalLink';
import { Facts } from '@/ui/Facts';
import { InstantText } from '@/ui/InstantText';
import { Section } from '@/ui/Section';
import { type Fact, originFacts } from './facts';
import { JobLayout } from './JobLayout';
import { JobPage } from './JobPage';
import { endWords, jobTitle, statusWords } from './job-words';
import { useJobId } from './use-job-id';

function sentenceOf(scan: Scan): string {
  const { addedCount, status } = scan;
  if (status === 'success' && addedCount === 0) return 'The scan found nothing new.';
  if (status === 'success' && addedCount !== null)
    return `The scan found ${count(addedCount, 'new defect')}: possible ones, to be looked at.`;
  return `The scan ${statusWords(scan)}.`;
}

/** The service gives data for programs; the same place has a page for readers (facts/packit.md 5.3). */
const readableUrl = (url: string): string => url.replace(/\.js\?format=raw$/, '.html');

function Findings({ scan: { addedUrl, fixedUrl, resultsUrl, addedCount, status } }: { scan: Scan }) {
  const links: readonly (readonly [string, string | null])[] = [
    [addedCount === null ? 'New findings' : `New findings (${addedCount})`, addedUrl],
    ['Fixed findings', fixedUrl],
    ['All findings', resultsUrl],
  ];
  const known = links.flatMap(([text, url]) => (url === null ? [] : [[text, readableUrl(url)] as const]));
  if (known.length === 0) return <p>There are no findings to read{isFinal(status) ? '' : ' yet'}.</p>;
  return (
    <ul className="pb-job-parts">
      {known.map(([text, url]) => (
        <li key={text}>
          <ExternalLink href={url}>{text}</ExternalLink>
        </li>
      ))}
    </ul>
  );
}

const facts = (scan: Scan): Fact[] => [
  [
    'OpenScanHub task',
    scan.taskId === null ? (
      'not submitted yet'
    ) : (
      <ExternalLink key="task" href={scan.web}>
        <bdi>{scan.taskId}</bdi>
      </ExternalLink>
    ),
  ],
  [
    'Scanned build',
    scan.coprBuildTargetId === null ? null : (
      <Link key="build" to={paths.job('copr', scan.coprBuildTargetId)}>
        Copr build {scan.coprBuildTargetId}
      </Link>
    ),
  ],
  ['New findings', scan.addedCount === null ? 'not told' : count(scan.addedCount, 'finding')],
  ...originFacts(scan),
  ['Submitted', <InstantText key="submitted" at={scan.submittedAt} />],
  [
    'Packit id',
    <span key="id" className="pb-number">
      {scan.id}
    </span>,
  ],
];

/** `/jobs/openscanhub/<id>`: a static analysis of a Copr build. */
export function ScanPage() {
  const query = useQuery(packitQueries.scan(useJobId()));
  return (
    <JobPage
      kind="openscanhub"
      query={query}
      title={({ trigger }) => jobTitle('OpenScanHub scan', trigger.project)}
      sentence={sentenceOf}
    >
      {(scan) => (
        <>
          <EndNotice key={scan.id} {...endWords('Scan', scan)} />
          <JobLayout
            status={scan}
            trigger={scan.trigger}
            facts={<Facts label="Facts about this scan" facts={facts(scan)} />}
          >
            <Section title="Findings" isBox tone={hasFailed(scan.status) ? 'danger' : 'plain'}>
              <Findings scan={scan} />
              {scan.web !== null && (
                <p>
                  <ExternalLink href={scan.web}>The task at OpenScanHub</ExternalLink>
                </p>
              )}
            </Section>
          </JobLayout>
        </>
      )}
    </JobPage>
  );
}
