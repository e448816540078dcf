import { PageSection } from '@patternfly/react-core';
import { Link } from 'react-router-dom';
import type { JobKind } from '@/domain/job';
import { paths } from '@/lib/paths';
import { ExternalLink } from '@/ui/ExternalLink';
import { PageTitle } from '@/ui/PageTitle';
import { KIND_WORDS } from './kind-words';
import { readJobId } from './use-job-id';

/** The same number at the service that builds: people paste its ids here. */
const ELSEWHERE: Partial<Readonly<Record<JobKind, (id: number) => readonly [text: string, url: string]>>> = {
  copr: (id) => [`Copr's build ${id}`, `https://copr.fedorainfracloud.org/coprs/build/${id}/`],
  koji: (id) => [`Koji's task ${id}`, `https://koji.fedoraproject.org/koji/taskinfo?taskID=${id}`],
  'koji-downstream': (id) => [`Koji's task ${id}`, `https://koji.fedoraproject.org/koji/taskinfo?taskID=${id}`],
};

function Elsewhere({ kind, id }: { kind: JobKind; id: number }) {
  const found = ELSEWHERE[kind]?.(id);
  if (found === undefined) return null;
  const [text, url] = found;
  return (
    <li>
      The number in the address is Packit's own. If you meant the other service's, see{' '}
      <ExternalLink href={url}>{text}</ExternalLink>.
    </li>
  );
}

/** No such job: why that may be, and where to look. */
export function UnknownJob({ kind, name, id: text }: { kind: JobKind; name: string; id: string }) {
  const id = readJobId(text);
  const { list, many } = KIND_WORDS[kind];
  return (
    <>
      <PageTitle title={id === null ? `No such ${name}` : `${name} ${id}`}>
        {id === null ? (
          <>
            <bdi className="pb-code pb-wrap">{text.slice(0, 100)}</bdi> is not a number, so it cannot be a {name}.
          </>
        ) : (
          `Packit knows no ${name} ${id}.`
        )}
      </PageTitle>
      <PageSection hasBodyWrapper={false} className="pb-job">
        <ul className="pb-job-hints">
          {id !== null && <Elsewhere kind={kind} id={id} />}
          {id !== null && <li>Packit removes old jobs now and then; those of the last months are there.</li>}
          <li>
            Look in{' '}
            <Link to={list === null ? paths.jobs() : paths.jobsOf(list)}>{list === null ? 'all jobs' : many}</Link> or
            go to its project in <Link to={paths.projects()}>the projects</Link>.
          </li>
        </ul>
      </PageSection>
    </>
  );
}

/** Packit is not configured: nothing is asked. */
export function ServiceOff({ name, id }: { name: string; id: string }) {
  return (
    <PageTitle title={`${name} ${id.slice(0, 100)}`}>
      Packit Service is switched off in this site's configuration, so nothing is known about its jobs.
    </PageTitle>
  );
}
