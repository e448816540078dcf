import { PageSection } from '@patternfly/react-core';
import { Link } from 'react-router-dom';
import type { Project } from '@/domain/project';
import { projectName } from '@/domain/project';
import { paths } from '@/lib/paths';
import { EmptyNote } from '@/ui/EmptyNote';
import { ExternalLink } from '@/ui/ExternalLink';
import { PageTitle } from '@/ui/PageTitle';

/** A repository that the service does not know: how it would get known. */
export function UnknownProject({ project }: { project: Project }) {
  return (
    <>
      <PageTitle title={projectName(project)}>Packit has not seen this repository.</PageTitle>
      <PageSection hasBodyWrapper={false} className="pb-project">
        <EmptyNote title="Packit has not seen this repository">
          <p>
            A repository appears once Packit handles its first pull request, push or release: that needs Packit on the
            forge and a configuration file in the repository.{' '}
            <ExternalLink href="https://packit.dev/docs/guide/">How to set Packit up</ExternalLink>
          </p>
          <p>
            <ExternalLink href={project.url}>
              <bdi className="pb-wrap">{projectName(project)}</bdi> on {project.forge}
            </ExternalLink>{' '}
            · <Link to={paths.projects()}>All projects</Link>
          </p>
        </EmptyNote>
      </PageSection>
    </>
  );
}
