// A service with made jobs for the tests: `/copr-builds` pages as Packit does, all other lists are empty.

const MINUTE = 60;
const CHROOTS = ['fedora-rawhide', 'fedora-43', 'fedora-42', 'epel-10', 'epel-9', 'centos-stream-10'].flatMap((name) =>
  ['x86_64', 'aarch64', 'ppc64le', 's390x'].map((arch) => `${name}-${arch}`),
);
const STATUSES = ['success', 'success', 'success', 'failure', 'error', 'canceled', 'pending'] as const;
const TRIGGERS = ['pr_id', 'pr_id', 'branch_name', 'issue_id', ''] as const;

/** Whole numbers from 0 that look like chance, the same for the same `n`. */
function chance(n: number, below: number): number {
  let x = Math.imul(n ^ (n >>> 16), 0x45d9f3b);
  x = Math.imul(x ^ (x >>> 16), 0x45d9f3b);
  return ((x ^ (x >>> 16)) >>> 0) % below;
}

/** Every chroot took two minutes. */
const DETAIL = { status: 'success', chroot: CHROOTS[0], build_start_time: 1795170000, build_finished_time: 1795170120 };

export interface FakeOptions {
  jobs: number;
  /** Epoch ms of the newest job of the start. */
  now: number;
  /** Seconds between two jobs. */
  everySeconds?: number;
  projects?: number;
  /** Of how many requests one brings a new job on top. */
  newJobEvery?: number;
  /** Of how many answers one is bad. */
  faultEvery?: number;
}

const wrongRows = (rows: object[]): object[] => rows.map((row, at) => (at % 7 === 0 ? { packit_id: 'x' } : row));

export class FakePackit {
  #jobs: number;
  #requests = 0;
  /** Whether pending jobs have ended. */
  isSettled = false;
  /** Whether no new jobs come and every answer is good. */
  isQuiet = false;
  readonly #first: number;
  readonly #options: FakeOptions;

  constructor(options: FakeOptions) {
    this.#options = options;
    this.#jobs = options.jobs;
    this.#first = Math.floor(options.now / 1000) - options.jobs * this.#every;
  }

  get #every(): number {
    return this.#options.everySeconds ?? 5 * MINUTE;
  }

  get requests(): number {
    return this.#requests;
  }

  /** The row of a job, oldest is 0. One in eight repeats the commit of the job before; times are up to 20 minutes astray. */
  row(at: number) {
    const { projects = 300 } = this.#options;
    const source = chance(at, 8) === 0 ? at - 1 : at;
    const trigger = TRIGGERS[chance(source + 1, TRIGGERS.length)] ?? '';
    const chroots = CHROOTS.slice(chance(source + 3, 20)).slice(0, 1 + chance(source + 2, 5));
    const statusOf = (chroot: number) => {
      const word = STATUSES[chance(at * 7 + chroot, STATUSES.length)] ?? 'success';
      return word === 'pending' && (this.isSettled || at < this.#options.jobs - 100) ? 'success' : word;
    };
    return {
      packit_id: 3 * at + 1,
      build_id: String(2 * at + 1_000_000),
      project: `packit-${source % projects}`,
      status_per_chroot: Object.fromEntries(chroots.map((name, index) => [name, statusOf(index)])),
      packit_id_per_chroot: Object.fromEntries(chroots.map((name, index) => [name, 32 * at + index + 1])),
      build_submitted_time: this.#first + at * this.#every + chance(at, 20 * MINUTE),
      ref: `commit-${source}`,
      repo_namespace: 'packit',
      repo_name: `project-${source % projects}`,
      project_url: `https://github.com/packit/project-${source % projects}`,
      ...(trigger === '' ? {} : { [trigger]: trigger === 'branch_name' ? 'main' : source + 1 }),
    };
  }

  /** All rows there are now. */
  *rows() {
    for (let at = 0; at < this.#jobs; at += 1) yield this.row(at);
  }

  addJobs(count: number): void {
    this.#jobs += count;
  }

  #page(url: URL): object[] {
    if (!url.pathname.endsWith('/copr-builds')) return [];
    const perPage = Number(url.searchParams.get('per_page'));
    const newest = this.#jobs - 1 - (Number(url.searchParams.get('page')) - 1) * perPage;
    const count = Math.max(Math.min(perPage, newest + 1), 0);
    return Array.from({ length: count }, (_, index) => this.row(newest - index));
  }

  #bad(rows: object[]): { status: number; body: string; headers?: Record<string, string> } {
    const body = JSON.stringify(rows);
    const faults = [
      { status: 500, body: '{"message":"Internal Server Error"}' },
      { status: 206, body: body.slice(0, body.length / 2) },
      { status: 200, body: '<!doctype html><title>Maintenance</title>' },
      { status: 200, body: 'null' },
      { status: 206, body: JSON.stringify(wrongRows(rows)) },
      { status: 503, body: 'busy', headers: { 'Retry-After': '1' } },
      { status: 206, body: '[]' },
    ];
    return faults[this.#requests % faults.length] ?? { status: 500, body: '' };
  }

  /** What the service answers now. */
  answer(url: URL): { status: number; body: string; headers?: Record<string, string> } {
    this.#requests += 1;
    const { newJobEvery, faultEvery }: Partial<FakeOptions> = this.isQuiet ? {} : this.#options;
    if (newJobEvery !== undefined && chance(this.#requests, newJobEvery) === 0) this.addJobs(1);
    if (/\/copr-builds\/\d+$/.test(url.pathname)) return { status: 200, body: JSON.stringify(DETAIL) };
    const rows = this.#page(url);
    const isBad = faultEvery !== undefined && chance(this.#requests + 99, faultEvery) === 0;
    return isBad ? this.#bad(rows) : { status: 206, body: JSON.stringify(rows) };
  }

  fetch: typeof fetch = (input) => {
    const { body, status, headers = {} } = this.answer(new URL(String(input)));
    return Promise.resolve(new Response(body, { status, headers }));
  };
}
