import { PageSection } from '@patternfly/react-core';
import { Link, useParams } from 'react-router-dom';
import { getConfig } from '@/lib/config';
import { paths } from '@/lib/paths';
import { CoprOff } from '@/ui/copr/CoprOff';
import { EmptyNote } from '@/ui/EmptyNote';
import '@/ui/log/log-page.css';
import { PageTitle } from '@/ui/PageTitle';
import './copr-logs.css';
import { BuildLogs } from './BuildLogs';

const isId = (text: string): boolean => /^[1-9]\d{0,9}$/.test(text) && Number(text) < 2 ** 31;

/** Logs of one chroot of a Copr build, or of its source package, at `/copr/build/<id>/logs/<chroot>?log=<key>#L120-L134`. */
export function CoprLogsPage() {
  const { id = '', chroot = '' } = useParams();
  const { copr } = getConfig().services;
  if (copr === null) return <CoprOff title="Logs" />;
  if (isId(id)) return <BuildLogs key={id} id={Number(id)} chroot={chroot} web={copr.web} />;
  return (
    <>
      <PageTitle title="Logs">There are no logs at this address.</PageTitle>
      <PageSection hasBodyWrapper={false}>
        <EmptyNote title="No logs here">
          Builds are found by their number. <Link to={paths.home()}>Home</Link>
        </EmptyNote>
      </PageSection>
    </>
  );
}
