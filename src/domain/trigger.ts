import { forgeUrl, isReleaseMonitoring, type Project, projectName } from './project';

/** What started a job. `unknown`: the service does not say (each list leaves out other kinds). */
export const TRIGGER_KINDS = ['pull-request', 'branch', 'release', 'issue', 'version', 'unknown'] as const;
export type TriggerKind = (typeof TRIGGER_KINDS)[number];

export interface Trigger {
  kind: TriggerKind;
  /** null when the owning project cannot be found. */
  project: Project | null;
  /** Number of the pull request or issue, name of the branch, tag of the release, version(s). Empty when unknown. */
  id: string;
}

/** `packit/packit#12`, `packit/packit:main`, `packit/packit#release:1.0`, `bash#version:5.3`, `bash#versions:{5.2,5.3}`. */
export function triggerLabel({ kind, project, id }: Trigger): string {
  const name = project === null ? 'unknown project' : projectName(project);
  switch (kind) {
    case 'pull-request':
    case 'issue':
      return `${name}#${id}`;
    case 'branch':
      return `${name}:${id}`;
    case 'release':
      return `${name}#release:${id}`;
    case 'version':
      return id.includes(';') ? `${name}#versions:{${id.split(';').join(',')}}` : `${name}#version:${id}`;
    case 'unknown':
      return name;
  }
}

/** The trigger's own words: "pull request 12", "branch main". */
export function triggerWords({ kind, id }: Trigger): string {
  switch (kind) {
    case 'pull-request':
      return `pull request ${id}`;
    case 'issue':
      return `issue ${id}`;
    case 'branch':
      return `branch ${id}`;
    case 'release':
      return `release ${id}`;
    case 'version':
      return id.includes(';') ? `versions ${id.split(';').join(', ')}` : `version ${id}`;
    case 'unknown':
      return 'unknown trigger';
  }
}

/** Address of the trigger on its forge, else of the project; null when neither is known. */
export function triggerUrl({ kind, project, id }: Trigger): string | null {
  if (project === null) return null;
  if (isReleaseMonitoring(project)) return project.url;
  switch (kind) {
    case 'pull-request':
      return forgeUrl(project, 'pullRequest', id);
    case 'issue':
      return forgeUrl(project, 'issue', id);
    case 'branch':
      return forgeUrl(project, 'branch', id);
    case 'release':
      return forgeUrl(project, 'release', id);
    default:
      return project.url;
  }
}
