import { forgeUrl, type Project } from '@/domain/project';
import { CopyButton } from './CopyButton';
import { ExternalLink } from './ExternalLink';

/** A commit as 7 characters, to its page on the forge, with a copy button for all of it. */
export function Commit({ sha, project }: { sha: string; project: Project | null }) {
  return (
    <span className="pb-with-icon">
      <ExternalLink href={forgeUrl(project, 'commit', sha)} className="pb-code">
        <bdi>{sha.slice(0, 7)}</bdi>
      </ExternalLink>
      <CopyButton text={sha} label="Copy the commit" />
    </span>
  );
}
