import type { JobKind, JobList } from './job';

/** Tabs of a project's page, in the words of its address. */
export type ProjectTab = 'builds' | 'prs' | 'branches' | 'releases' | 'issues';

/** Services whose own pages are offered beside those of this app. */
type OutsideService = 'Copr' | 'Koji' | 'Bodhi' | 'Testing Farm' | 'OpenScanHub' | (string & {});

/** A place that a pasted or typed text may mean. */
export type Destination =
  /** An address of this app: path and query. */
  | { kind: 'address'; path: string }
  /** A search of a jobs table; `what` completes "Jobs of ...", "Copr builds of ...". */
  | { kind: 'jobs'; list: JobList; query: string; what: string }
  | { kind: 'job'; job: JobKind; id: number }
  | { kind: 'pipeline'; id: number }
  | { kind: 'project'; forge: string; namespace: string; repo: string; tab: ProjectTab }
  /** Copr's own builds and projects; an owner with `@` is a group. */
  | { kind: 'copr-build'; id: number }
  | { kind: 'copr-project'; owner: string; project: string }
  /** Another site's page about `what`. */
  | { kind: 'outside'; service: OutsideService; url: string; what: string };

/** Where the web pages of services are; null: switched off here. */
export interface Webs {
  copr: string | null;
  testingFarm: string | null;
  /** This app's own address, with the path that it is served under and a slash at its end. */
  own: string;
}
