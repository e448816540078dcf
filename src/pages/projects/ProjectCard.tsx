import { Card, CardBody, CardTitle } from '@patternfly/react-core';
import { projectName } from '@/domain/project';
import { count } from '@/lib/format';
import { ExternalLink } from '@/ui/ExternalLink';
import { InstantText } from '@/ui/InstantText';
import { ProjectLink } from '@/ui/ProjectLink';
import { StatusLabel } from '@/ui/StatusLabel';
import type { Entry } from './entries';

/** What Packit handled of a project: all kinds in one order, so that cards compare. */
function Counts({ pullRequests, branches, releases, issues }: NonNullable<Entry['counts']>) {
  return (
    <ul className="pb-card-counts">
      <li>{count(pullRequests, 'pull request')}</li>
      <li>{count(branches, 'branch', 'branches')}</li>
      <li>{count(releases, 'release')}</li>
      <li>{count(issues, 'issue')}</li>
    </ul>
  );
}

/** One project; the whole card opens its page. */
export function ProjectCard({ entry }: { entry: Entry }) {
  const { project, counts, handled, newest } = entry;
  return (
    <Card isCompact isFullHeight component="article" className="pb-project-card">
      <CardTitle component="h3">
        <ProjectLink project={project} />
      </CardTitle>
      <CardBody>
        {counts !== null && <Counts {...counts} />}
        {handled !== null && <p>{count(handled, 'event')} handled in the past month</p>}
        {newest !== null && (
          <p>
            <StatusLabel {...newest} /> <InstantText at={newest.at} />
          </p>
        )}
        <ExternalLink href={project.url}>
          On <bdi>{project.forge === '' ? projectName(project) : project.forge}</bdi>
        </ExternalLink>
      </CardBody>
    </Card>
  );
}
