import { Link } from 'react-router-dom';
import { webProject } from '@/domain/copr-web';
import { getConfig } from '@/lib/config';
import { paths } from '@/lib/paths';
import { ExternalLink } from '@/ui/ExternalLink';
import './copr.css';

const PARTS = [
  { key: 'overview', label: 'Overview', to: paths.coprProject, web: '' },
  { key: 'monitor', label: 'Monitor', to: paths.coprMonitor, web: 'monitor/' },
  { key: 'builds', label: 'Builds', to: paths.coprBuilds, web: 'builds/' },
  { key: 'packages', label: 'Packages', to: paths.coprPackages, web: 'packages/' },
] as const;
type ProjectPart = (typeof PARTS)[number]['key'];

interface Props {
  owner: string;
  project: string;
  current: ProjectPart | null;
  /** The chosen directory, which the other pages keep; null: none. */
  directory: string | null;
}

/** The pages of a project, its owner, and the same page on Copr's own site. */
export function ProjectNav({ owner, project, current, directory }: Props) {
  const query = directory === null ? {} : { dir: directory };
  const web = getConfig().services.copr?.web ?? '';
  const rest = PARTS.find(({ key }) => key === current)?.web ?? '';
  return (
    <nav aria-label="Parts of the project" className="pb-cp-nav">
      <ul>
        {PARTS.map(({ key, label, to }) => (
          <li key={key}>
            <Link to={to(owner, project, query)} aria-current={key === current ? 'page' : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
      <span className="pb-cp-nav-more">
        <Link to={paths.coprOwner(owner)}>
          All of <bdi className="pb-wrap">{owner}</bdi>
        </Link>
        <ExternalLink href={`${webProject(web, owner, project)}${rest}`}>At Copr</ExternalLink>
      </span>
    </nav>
  );
}
