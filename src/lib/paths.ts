const part = encodeURIComponent;
/** Namespaces on GitLab hold slashes, which stay slashes in the address. */
const parts = (text: string): string => text.split('/').map(part).join('/');

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
  logDetectiveGroup: (id: number) => `/jobs/log-detective/group/${id}`,
  pipelines: (query?: Query) => withQuery('/pipeline', query),
  pipeline: (id: number) => `/pipeline/${id}`,
  usage: (query?: Query) => withQuery('/usage', query),
  namespaces: (query?: Query) => withQuery('/namespaces', query),
  projects: (query?: Query) => withQuery('/projects', query),
  forge: (forge: string) => `/projects/${part(forge)}`,
  namespace: (forge: string, namespace: string) => `/projects/${part(forge)}/${parts(namespace)}`,
  project: (forge: string, namespace: string, repo: string, query?: Query) =>
    withQuery(`/projects/${part(forge)}/${parts(namespace)}/${part(repo)}`, query),
} as const;
