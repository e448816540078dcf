import { Link } from 'react-router-dom';
import { isReleaseMonitoring, type Project } from '@/domain/project';
import { paths } from '@/lib/paths';
import { ExternalLink } from './ExternalLink';
import { ForgeIcon } from './ForgeIcon';

/** `namespace/repository` with its forge's icon, to the project's page; projects of release-monitoring.org have none here. */
export function ProjectLink({ project }: { project: Project | null }) {
  if (project === null) return <span className="pb-quiet">not known</span>;
  const { forge, namespace, repo, url } = project;
  const name = (
    <bdi className="pb-name">
      {namespace === '' ? null : (
        <>
          {namespace}/<wbr />
        </>
      )}
      {repo}
    </bdi>
  );
  return (
    <span className="pb-with-icon">
      <ForgeIcon forge={forge} />
      {isReleaseMonitoring(project) || namespace === '' || repo === '' ? (
        <ExternalLink href={url}>{name}</ExternalLink>
      ) : (
        <Link to={paths.project(forge, namespace, repo)}>{name}</Link>
      )}
    </span>
  );
}
