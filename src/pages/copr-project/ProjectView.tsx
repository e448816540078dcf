import type { CoprProject } from '@/domain/copr';
import { webProject } from '@/domain/copr-web';
import { getConfig } from '@/lib/config';
import { Markdown } from '@/ui/Markdown';
import { Section } from '@/ui/Section';
import { Chroots } from './Chroots';
import { ProjectBuilds } from './ProjectBuilds';
import { ProjectFacts } from './ProjectFacts';
import { Repository } from './Repository';
import type { useProjectBuilds } from './use-project';
import type { AskedRepositories } from './use-repositories';

interface Props {
  project: CoprProject;
  /** Null: all directories. */
  directory: string | null;
  /** No build of the directory is known. */
  isUnknown: boolean;
  web: string;
  host: string;
  asked: AskedRepositories;
  loaded: ReturnType<typeof useProjectBuilds>;
}

function Text({ title, text, base }: { title: string; text: string; base: string }) {
  if (text.trim() === '') return null;
  return (
    <Section title={title}>
      <Markdown text={text} base={base} />
    </Section>
  );
}

/** What a project is, how to use it and how its builds go. */
export function ProjectView({ project, directory, isUnknown, web, host, asked, loaded }: Props) {
  const name = { owner: project.owner, project: project.name };
  const base = webProject(web, name.owner, name.project);
  return (
    <>
      <div className="pb-cp-grid">
        <div className="pb-cp-main">
          <Text title="Description" text={project.description} base={base} />
          <Repository project={project} directory={directory ?? project.name} isUnknown={isUnknown} host={host} />
          <Text title="Instructions" text={project.instructions} base={base} />
          <Chroots project={project} asked={asked} />
        </div>
        <ProjectFacts project={project} web={web} isPackitOn={getConfig().services.packit !== null} />
      </div>
      <div className="pb-cp-main">
        <ProjectBuilds name={name} directory={directory} loaded={loaded} />
      </div>
    </>
  );
}
