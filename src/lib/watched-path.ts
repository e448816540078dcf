/** What an address that can be watched is of. */
export type WatchedThing =
  | { kind: 'job'; job: string; id: number }
  | { kind: 'pipeline'; id: number }
  | { kind: 'project'; forge: string; namespace: string; repo: string }
  /** A project of Copr, or all of an owner's. */
  | { kind: 'copr'; owner: string; project: string | null };

const MOST_CHARACTERS = 500;
const JOB = /^\/jobs\/([a-z-]+)\/([1-9]\d{0,14})$/;
/** Kinds of jobs with a page, in the words of its address. */
const JOBS: ReadonlySet<string> = new Set([
  'copr',
  'srpm',
  'koji',
  'koji-downstream',
  'koji-tag-request',
  'testing-farm',
  'propose-downstream',
  'pull-from-upstream',
  'bodhi',
  'openscanhub',
  'log-detective',
]);
const PIPELINE = /^\/pipeline\/([1-9]\d{0,14})$/;
const COPR = /^\/copr\/([^/?#]+)(?:\/([^/?#]+))?$/;
const PROJECT = /^\/projects\/([^/?#]+)\/([^?#]+)$/;

function names(path: string): string[] | null {
  try {
    const parts = path.split('/').map(decodeURIComponent);
    return parts.every((part) => /^(?!\.{1,2}$)[^/\\]+$/.test(part)) ? parts : null;
  } catch {
    return null; // a lone percent sign
  }
}

function readCopr(path: string): WatchedThing | null {
  const [, owner = '', project] = COPR.exec(path) ?? [];
  const [first, second = null] = names(project === undefined ? owner : `${owner}/${project}`) ?? [];
  return first === undefined || first === 'build' ? null : { kind: 'copr', owner: first, project: second };
}

function readProject(path: string): WatchedThing | null {
  const [, forge = '', rest = ''] = PROJECT.exec(path) ?? [];
  const parts = names(`${forge}/${rest}`);
  if (parts === null || parts.length < 3) return null;
  return {
    kind: 'project',
    forge: parts[0] ?? '',
    namespace: parts.slice(1, -1).join('/'),
    repo: parts.at(-1) ?? '',
  };
}

/** Reads an address of `lib/paths`: the page of a job, a pipeline, a project, or an owner at Copr; null for all others. */
export function readWatchedPath(path: string): WatchedThing | null {
  if (path.length > MOST_CHARACTERS) return null;
  const [, job, jobId] = JOB.exec(path) ?? [];
  if (job !== undefined) return JOBS.has(job) ? { kind: 'job', job, id: Number(jobId) } : null;
  const pipelineId = PIPELINE.exec(path)?.[1];
  if (pipelineId !== undefined) return { kind: 'pipeline', id: Number(pipelineId) };
  return path.startsWith('/copr/') ? readCopr(path) : readProject(path);
}

/** Whether what an address is of comes to an end and is asked about until then: projects and owners are not. */
export function hasEnd(path: string): boolean {
  const kind = readWatchedPath(path)?.kind;
  return kind === 'job' || kind === 'pipeline';
}
