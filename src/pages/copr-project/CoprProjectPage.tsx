import { PageSection, Skeleton } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { Navigate, useSearchParams } from 'react-router-dom';
import { directoriesOf, inDirectory } from '@/domain/copr-builds';
import { webProject } from '@/domain/copr-web';
import { paths } from '@/lib/paths';
import { changeSearch } from '@/lib/search-params';
import { coprQueries } from '@/sources/copr/queries';
import { CoprOff } from '@/ui/copr/CoprOff';
import { DirectoryChoice } from '@/ui/copr/DirectoryChoice';
import { explainCopr, failedSentence } from '@/ui/copr/explain';
import { ProjectNav } from '@/ui/copr/ProjectNav';
import { readDirectory } from '@/ui/copr/read-directory';
import { loadMarkdown, useMarkdownSettled } from '@/ui/Markdown';
import { PageTitle } from '@/ui/PageTitle';
import { QueryState } from '@/ui/QueryState';
import { useNow } from '@/ui/use-now';
import { WatchButton } from '@/ui/WatchButton';
import './copr-project.css';
import { ProjectView } from './ProjectView';
import { buildsSentence } from './sentence';
import { useCoprName, useProjectBuilds } from './use-project';
import { useRepositories } from './use-repositories';

// With the page, which waits for it: a text that is parsed after it was shown would move what follows.
void loadMarkdown();

/** All directories that are known: of the loaded builds, and of Copr's list once the reader asked for it. */
function useDirectories(
  project: string,
  builds: Parameters<typeof directoriesOf>[1],
  asked: ReturnType<typeof useRepositories>,
) {
  const known = directoriesOf(project, builds);
  const more = asked.data?.directories.map(({ directory }) => directory) ?? [];
  return [...known, ...more.filter(({ name }) => !known.some((one) => one.name === name))];
}

/** Whether the builds are there and tell of no such directory, nor does Copr's list as far as it was asked for. */
const isUnknownDirectory = (
  directory: string,
  known: readonly { name: string }[],
  { data }: { data: object | undefined },
): boolean => data !== undefined && !known.some(({ name }) => name === directory);

function ProjectPage({ web }: { web: string }) {
  const { name, title, host } = useCoprName();
  const [params, setParams] = useSearchParams();
  const directory = readDirectory(params, name.project);
  const project = useQuery(coprQueries.project(name));
  const loaded = useProjectBuilds(name);
  const asked = useRepositories(name);
  const directories = useDirectories(name.project, loaded.builds, asked);
  const isTextReady = useMarkdownSettled();
  const now = useNow();
  const isUnknown = directory !== null && isUnknownDirectory(directory, directories, loaded.newest);
  const sentence = () => {
    if (project.error !== null && project.data === undefined) return failedSentence(project.error, 'project');
    if (isUnknown) return 'No builds in this directory are known.';
    if (loaded.newest.data !== undefined)
      return buildsSentence(inDirectory(loaded.builds, directory), loaded.hasMore, now);
    if (project.data === undefined) return 'Reading the project …';
    return loaded.newest.error === null ? 'Reading its builds …' : 'How its builds went could not be learned.';
  };
  return (
    <>
      <PageTitle
        title={title}
        heading={<bdi>{title}</bdi>}
        actions={
          <WatchButton
            path={paths.coprProject(name.owner, name.project)}
            title={project.data === undefined ? null : title}
            standing={null}
          />
        }
      >
        <span className="pb-cp-sentence">{sentence()}</span>
      </PageTitle>
      <PageSection hasBodyWrapper={false} className="pb-cp-page">
        <ProjectNav {...name} current="overview" directory={directory} />
        <div className="pb-cp-bar-row">
          <DirectoryChoice
            directories={directories}
            chosen={directory}
            hasAll
            onChoose={(dir) => setParams(changeSearch(params, { dir }), { preventScrollReset: true })}
          />
        </div>
        <QueryState
          query={isTextReady ? project : { ...project, data: undefined }}
          what="the project"
          service="Copr"
          explain={explainCopr({
            what: 'project',
            web: webProject(web, name.owner, name.project),
            search: paths.copr({ q: title }),
          })}
          skeleton={<Skeleton className="pb-cp-skeleton" screenreaderText="Loading the project" />}
        >
          {(data) => (
            <ProjectView
              project={data}
              directory={directory}
              web={web}
              host={host}
              asked={asked}
              loaded={loaded}
              isUnknown={isUnknown}
            />
          )}
        </QueryState>
      </PageSection>
    </>
  );
}

/** `/copr/<owner>/<project>?dir=project:pr:12`. */
export function CoprProjectPage() {
  const { name, title, web } = useCoprName();
  const [project = ''] = name.project.split(':');
  // As Copr's results host and dnf write a directory.
  if (project !== name.project)
    return <Navigate to={paths.coprProject(name.owner, project, { dir: name.project })} replace />;
  return web === null ? <CoprOff title={title} /> : <ProjectPage key={title} web={web} />;
}
