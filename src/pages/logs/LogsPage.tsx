import { PageSection } from '@patternfly/react-core';
import { Link, useParams } from 'react-router-dom';
import { getConfig } from '@/lib/config';
import { paths } from '@/lib/paths';
import { EmptyNote } from '@/ui/EmptyNote';
import { PageTitle } from '@/ui/PageTitle';
import { JobLogs } from './JobLogs';
import '@/ui/log/log-page.css';
import { LOG_KINDS, type LogKind } from './log-tabs';

const isLogKind = (kind: string): kind is LogKind => (LOG_KINDS as readonly string[]).includes(kind);

/** Logs of a job, at `/jobs/<kind>/<id>/logs?log=<name>#L120-L134`. */
export function LogsPage() {
  const { kind = '', id = '' } = useParams();
  if (getConfig().services.packit === null)
    return <PageTitle title="Logs">Packit Service is switched off in this site's configuration.</PageTitle>;
  if (isLogKind(kind) && /^[1-9]\d{0,14}$/.test(id)) return <JobLogs kind={kind} id={Number(id)} />;
  return (
    <>
      <PageTitle title="Logs">There are no logs at this address.</PageTitle>
      <PageSection hasBodyWrapper={false}>
        <EmptyNote title="No logs here">
          Copr and Koji builds, SRPM builds and releases that Packit brings downstream have logs, found by the number in
          their address. <Link to={paths.jobs()}>All jobs</Link>
        </EmptyNote>
      </PageSection>
    </>
  );
}
