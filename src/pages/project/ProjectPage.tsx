import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { type Project, projectName } from '@/domain/project';
import { isNotFound } from '@/lib/api-error';
import { getConfig } from '@/lib/config';
import { packitQueries } from '@/sources/packit/queries';
import { PageTitle } from '@/ui/PageTitle';
import { ProjectView } from './ProjectView';
import './project.css';
import { UnknownProject } from './UnknownProject';

/** The repository that the address names: its last part, below a namespace that may hold slashes. */
function useProjectOfAddress(): Project {
  const { forge = '', group = '', '*': rest = '' } = useParams();
  const names = [group, ...rest.split('/').filter((part) => part !== '')];
  const namespace = names.slice(0, -1).join('/');
  const repo = names.at(-1) ?? '';
  const path = names.map(encodeURIComponent).join('/');
  return { forge, namespace, repo, url: `https://${forge}/${path}` };
}

function Known({ address }: { address: Project }) {
  const summary = useQuery(packitQueries.project(address));
  if (isNotFound(summary.error) && summary.data === undefined) return <UnknownProject project={address} />;
  return <ProjectView address={address} summary={summary} />;
}

/** One repository, at `/projects/<forge>/<namespace>/<repository>?tab=prs`. */
export function ProjectPage() {
  const address = useProjectOfAddress();
  if (getConfig().services.packit === null)
    return (
      <PageTitle title={projectName(address)}>Packit Service is switched off in this site's configuration.</PageTitle>
    );
  return <Known key={address.url} address={address} />;
}
