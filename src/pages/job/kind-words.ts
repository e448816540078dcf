import type { JobKind, JobList } from '@/domain/job';

interface Words {
  one: string;
  many: string;
  /** The table that lists this kind; null where there is none. */
  list: Exclude<JobList, 'all'> | null;
}

/** What each kind of job is called, and where all of them are listed. */
export const KIND_WORDS = {
  copr: { one: 'Copr build', many: 'Copr builds', list: 'copr' },
  srpm: { one: 'SRPM build', many: 'SRPM builds', list: 'srpm' },
  koji: { one: 'Koji build', many: 'Koji builds', list: 'koji' },
  'koji-downstream': { one: 'Koji build', many: 'Koji builds', list: 'koji-downstream' },
  'koji-tag-request': { one: 'Koji tag request', many: 'Koji tag requests', list: 'koji-tag-requests' },
  'testing-farm': { one: 'Testing Farm run', many: 'Tests', list: 'testing-farm' },
  'propose-downstream': { one: 'propose-downstream job', many: 'Propose downstream', list: 'propose-downstream' },
  'pull-from-upstream': { one: 'pull-from-upstream job', many: 'Pull from upstream', list: 'pull-from-upstream' },
  bodhi: { one: 'Bodhi update', many: 'Bodhi updates', list: 'bodhi' },
  openscanhub: { one: 'OpenScanHub scan', many: 'OpenScanHub scans', list: 'openscanhub' },
  'log-detective': { one: 'Log Detective analysis', many: 'Log Detective analyses', list: 'log-detective' },
  'vm-image': { one: 'VM image build', many: 'VM image builds', list: null },
} as const satisfies Record<JobKind, Words>;
