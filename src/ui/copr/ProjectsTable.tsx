import { Link } from 'react-router-dom';
import type { CoprProject } from '@/domain/copr';
import { byRelease } from '@/domain/copr-repository';
import { count } from '@/lib/format';
import { paths } from '@/lib/paths';
import '@/ui/table.css';
import './copr.css';
import { firstWords } from './first-words';

const MOST_RELEASES = 4;

function Releases({ repositories }: CoprProject) {
  const releases = byRelease(repositories.map(({ chroot }) => chroot));
  if (releases.length === 0) return <span className="pb-quiet">no active chroots</span>;
  const named = releases.slice(0, MOST_RELEASES).map(({ label }) => label);
  return (
    <>
      {named.join(', ')}
      {releases.length > MOST_RELEASES && ` and ${count(releases.length - MOST_RELEASES, 'more', 'more')}`}
    </>
  );
}

interface Props {
  projects: readonly CoprProject[];
  label: string;
  /** Whose they are is known from the page. */
  hasOwner: boolean;
}

/** Projects with what they are and for which releases they build. */
export function ProjectsTable({ projects, label, hasOwner }: Props) {
  return (
    <table className="pb-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">Project</th>
          <th scope="col">Description</th>
          <th scope="col">Releases</th>
        </tr>
      </thead>
      <tbody>
        {projects.map((project) => (
          <tr key={project.id}>
            <th scope="row" data-label="Project">
              <span>
                <Link to={paths.coprProject(project.owner, project.name)}>
                  <bdi className="pb-wrap">{hasOwner ? `${project.owner}/${project.name}` : project.name}</bdi>
                </Link>
                {project.isUnlisted && <span className="pb-quiet"> unlisted</span>}
              </span>
            </th>
            <td data-label="Description">
              <bdi className="pb-wrap">{firstWords(project.description)}</bdi>
            </td>
            <td data-label="Releases">
              <Releases {...project} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
