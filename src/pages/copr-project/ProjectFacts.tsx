import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { CoprProject } from '@/domain/copr';
import { webProject } from '@/domain/copr-web';
import { keyed } from '@/lib/keyed';
import { paths } from '@/lib/paths';
import { safeUrl } from '@/lib/safe-url';
import { CopyButton } from '@/ui/CopyButton';
import { ExternalLink } from '@/ui/ExternalLink';
import { Facts } from '@/ui/Facts';

const MOST_CHARACTERS = 300;

/** A web address as a link; mail addresses and what is neither as text. */
function Address({ text, what }: { text: string; what: string }) {
  const shown = <bdi className="pb-wrap">{text.slice(0, MOST_CHARACTERS)}</bdi>;
  if (safeUrl(text) !== null) return <ExternalLink href={text}>{shown}</ExternalLink>;
  return (
    <>
      {shown} <CopyButton text={text} label={`Copy the ${what}`} />
    </>
  );
}

function ExternalRepository({ url }: { url: string }) {
  const [, owner, project] = /^copr:\/\/([^/]+)\/([^/]+)\/?$/.exec(url) ?? [];
  if (owner !== undefined && project !== undefined)
    return (
      <Link to={paths.coprProject(owner, project.split(':')[0] ?? project)}>
        <bdi className="pb-wrap">
          {owner}/{project}
        </bdi>
      </Link>
    );
  return <Address text={url} what="repository" />;
}

function ForgeProject({ text }: { text: string }) {
  const [forge = '', ...rest] = text.split('/').filter((part) => part !== '');
  const repo = rest.pop();
  const shown = <bdi className="pb-wrap">{text}</bdi>;
  if (repo === undefined || rest.length === 0) return shown;
  return <Link to={paths.project(forge, rest.join('/'), repo)}>{shown}</Link>;
}

function List({ items, children }: { items: readonly string[]; children: (item: string) => ReactNode }) {
  return (
    <ul className="pb-cp-list">
      {keyed(items, (item) => item).map(({ key, item }) => (
        <li key={key}>{children(item)}</li>
      ))}
    </ul>
  );
}

/** What is set otherwise than in most projects. */
const settingsOf = (project: CoprProject): string[] => [
  ...(project.isUnlisted ? ["Not listed on Copr's home page"] : []),
  ...(project.hasNetwork ? ['Builds may use the network'] : []),
  ...(project.isManual ? ['Repositories are made anew only on demand'] : []),
  ...(project.isPruned ? [] : ['Old builds are kept']),
  ...(project.followsBranching ? ['Follows the branching of Fedora'] : []),
  ...(project.hasModuleHotfixes ? ['Module hotfixes'] : []),
  ...(project.isAppstream ? ['Makes AppStream metadata'] : []),
  ...(project.repositoryPriority === null ? [] : [`Repository priority ${project.repositoryPriority}`]),
  ...(project.isolation === 'default' ? [] : [`Isolation: ${project.isolation}`]),
  ...(project.bootstrap === 'default' ? [] : [`Bootstrap: ${project.bootstrap}`]),
  ...(project.storage === 'pulp' ? ['RPMs are stored in Pulp'] : []),
];

const AT_COPR = [
  ['New build', 'add_build/'],
  ['Settings', 'edit/'],
  ['Permissions', 'permissions/'],
  ['Webhooks', 'integrations/'],
  ['Extend ended chroots', 'repositories/'],
] as const;

/** Who stands behind a project, what it draws on, and where its settings are. */
export function ProjectFacts({ project, web, isPackitOn }: { project: CoprProject; web: string; isPackitOn: boolean }) {
  const { homepage, contact, externalRepositories, forgeProjects, owner, name } = project;
  const settings = settingsOf(project);
  return (
    <Facts
      label="About the project"
      facts={[
        ['Homepage', homepage === null || homepage === '' ? null : <Address key="h" text={homepage} what="homepage" />],
        ['Contact', contact === null || contact === '' ? null : <Address key="c" text={contact} what="contact" />],
        [
          'External repositories',
          externalRepositories.length === 0 ? null : (
            <List key="e" items={externalRepositories}>
              {(url) => <ExternalRepository url={url} />}
            </List>
          ),
        ],
        [
          'Built by Packit for',
          forgeProjects.length === 0 ? null : (
            <List key="f" items={forgeProjects}>
              {(text) => (isPackitOn ? <ForgeProject text={text} /> : <bdi className="pb-wrap">{text}</bdi>)}
            </List>
          ),
        ],
        [
          'Settings',
          settings.length === 0 ? null : (
            <List key="s" items={settings}>
              {(text) => <bdi>{text}</bdi>}
            </List>
          ),
        ],
        ['Id', project.id],
        [
          'Signed in at Copr',
          <List key="a" items={AT_COPR.map(([label]) => label)}>
            {(label) => (
              <ExternalLink
                href={`${webProject(web, owner, name)}${AT_COPR.find(([known]) => known === label)?.[1] ?? ''}`}
              >
                {label}
              </ExternalLink>
            )}
          </List>,
        ],
      ]}
    />
  );
}
