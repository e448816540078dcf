import type { Project } from '@/domain/project';
import { forgeUrl } from '@/domain/project';
import { ExternalLink } from '@/ui/ExternalLink';
import type { ProjectBuild } from './builds';

/** The pull request or branch that something belongs to, on its forge. */
export function ForLink({ project, what: { kind, id } }: { project: Project; what: ProjectBuild['for'] }) {
  return (
    <ExternalLink href={forgeUrl(project, kind === 'branch' ? 'branch' : 'pullRequest', id)}>
      <bdi className="pb-wrap">{kind === 'branch' ? id : `#${id}`}</bdi>
    </ExternalLink>
  );
}
