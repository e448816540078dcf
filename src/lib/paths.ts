const part = encodeURIComponent;
/** Namespaces on GitLab hold slashes, which stay slashes in the address. */
const parts = (text: string): string => text.split('/').map(part).join('/');

/** Names of Copr with their own signs: `@group`, `project:pr:12`. */
const coprPart = (text: string): string => part(text).replaceAll('%40', '@').replaceAll('%3A', ':');

type Query = Readonly<Record<string, string>>;
const withQuery = (path: string, query: Query = {}): string => {
  const text = new URLSearchParams(query).toString();
  return text === '' ? path : `${path}?${text}`;
};

/** Every address of the app. Commit statuses link to `/jobs/<kind>/<id>`: those never change. */
export const paths = {
  home: () => '/',
  jobs: (query?: Query) => withQuery('/jobs', query),
  /** `kind` as in the address: `copr`, `srpm`, `koji`, `koji-downstream`, `koji-tag-requests` ... */
  jobsOf: (kind: string, query?: Query) => withQuery(`/jobs/${part(kind)}`, query),
  /** `kind` as in `JobKind`: `koji-tag-request` here, `koji-tag-requests` for the list. */
  job: (kind: string, id: number) => `/jobs/${part(kind)}/${id}`,
  logs: (kind: string, id: number, query?: Query) => withQuery(`/jobs/${part(kind)}/${id}/logs`, query),
  /** `a` and `b` name a log each: `copr:<Packit's id>` or `copr-build:<Copr's build>:<chroot>`. */
  compareLogs: (query: Query) => withQuery('/logs/compare', query),
  logDetectiveGroup: (id: number) => `/jobs/log-detective/group/${id}`,
  pipelines: (query?: Query) => withQuery('/pipeline', query),
  pipeline: (id: number) => `/pipeline/${id}`,
  usage: (query?: Query) => withQuery('/usage', query),
  namespaces: (query?: Query) => withQuery('/namespaces', query),
  watched: () => '/watched',
  status: () => '/status',
  faq: () => '/faq',
  about: () => '/about',
  projects: (query?: Query) => withQuery('/projects', query),
  forge: (forge: string) => `/projects/${part(forge)}`,
  namespace: (forge: string, namespace: string) => `/projects/${part(forge)}/${parts(namespace)}`,
  project: (forge: string, namespace: string, repo: string, query?: Query) =>
    withQuery(`/projects/${part(forge)}/${parts(namespace)}/${part(repo)}`, query),
  copr: (query?: Query) => withQuery('/copr', query),
  coprOwner: (owner: string, query?: Query) => withQuery(`/copr/${coprPart(owner)}`, query),
  coprProject: (owner: string, project: string, query?: Query) =>
    withQuery(`/copr/${coprPart(owner)}/${coprPart(project)}`, query),
  coprBuilds: (owner: string, project: string, query?: Query) =>
    withQuery(`/copr/${coprPart(owner)}/${coprPart(project)}/builds`, query),
  coprPackages: (owner: string, project: string, query?: Query) =>
    withQuery(`/copr/${coprPart(owner)}/${coprPart(project)}/packages`, query),
  coprPackage: (owner: string, project: string, name: string, query?: Query) =>
    withQuery(`/copr/${coprPart(owner)}/${coprPart(project)}/package/${part(name)}`, query),
  coprMonitor: (owner: string, project: string, query?: Query) =>
    withQuery(`/copr/${coprPart(owner)}/${coprPart(project)}/monitor`, query),
  /** By Copr's number of the build. */
  coprBuild: (id: number) => `/copr/build/${id}`,
  /** `chroot` may be `srpm-builds`, as in the names of Copr's directories. */
  coprLogs: (id: number, chroot: string, query?: Query) => withQuery(`/copr/build/${id}/logs/${part(chroot)}`, query),
} as const;
