// Makes mocks/fixtures/ from the recorded answers beside the repository: node scripts/curate-fixtures.mjs [../shared]
// Needed only when the recordings change; what it writes is committed. Runs on Node 20 without anything installed.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packFile } from './pack-fixture.mjs';

const MOST_BYTES = 3_000_000;
const shared = resolve(process.argv[2] ?? join(import.meta.dirname, '../../shared'));
const recorded = join(shared, 'recorded/packit');
const target = join(import.meta.dirname, '../mocks/fixtures');

const routes = JSON.parse(readFileSync(join(recorded, 'routes.json'), 'utf8'))
  .filter((route) => route.method === 'GET' && (route.status === 200 || route.status === 206))
  .map((route) => {
    const url = new URL(route.url, 'https://prod.packit.dev');
    return { ...route, path: decodeURIComponent(url.pathname.slice('/api/'.length)), query: url.searchParams };
  });
const body = (route) => JSON.parse(readFileSync(join(recorded, route.file), 'utf8'));

/** The rows of a list, joined from its recorded pages of one size. */
function rowsOf(path, perPage, scratch = null) {
  const pages = routes.filter(
    ({ path: at, query }) => at === path && query.get('per_page') === perPage && query.get('scratch') === scratch,
  );
  return pages.sort((a, b) => Number(a.query.get('page')) - Number(b.query.get('page'))).flatMap(body);
}

/** Everything recorded under `<path>/<number>`, by number. */
const itemsOf = (path) =>
  Object.fromEntries(
    routes.flatMap((route) => {
      const id = route.path.startsWith(`${path}/`) ? route.path.slice(path.length + 1) : '';
      return /^\d+$/.test(id) ? [[id, body(route)]] : [];
    }),
  );

const check = (isTrue, what) => {
  if (!isTrue) throw new Error(`The recordings disagree: ${what}`);
};
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

let total = 0;
function write(name, parts) {
  const text = packFile(parts);
  total += Buffer.byteLength(text);
  writeFileSync(join(target, `${name}.json`), text);
}

/** What a list's row and the item of the same id both tell must be the same. */
function checkItems(path, rows, items, idKey) {
  for (const row of rows) {
    const item = items[row[idKey]];
    for (const key of Object.keys(row))
      if (item && Object.hasOwn(item, key)) check(same(row[key], item[key]), `${path}/${row[idKey]} ${key}`);
  }
}

function jobs() {
  const kinds = [
    ['copr-builds', 'copr-builds', null],
    ['srpm-builds', 'srpm-builds', 'srpm_build_id'],
    ['koji-builds', 'koji-builds', 'packit_id'],
    ['koji-tag-requests', 'koji-tag-requests', 'packit_id'],
    ['testing-farm', 'testing-farm/results', 'packit_id'],
    ['bodhi-updates', 'bodhi-updates', 'packit_id'],
    ['openscanhub-scans', 'openscanhub-scans', 'packit_id'],
    ['log-detective', 'log-detective', 'packit_id'],
    ['propose-downstream', 'propose-downstream', null],
    ['pull-from-upstream', 'pull-from-upstream', null],
  ];
  for (const [name, list, idKey] of kinds) {
    const rows = rowsOf(list, '50');
    const items = itemsOf(name);
    if (idKey) checkItems(name, rows, items, idKey);
    write(name, { list: rows, items, groups: itemsOf(`${name}/groups`) });
  }
  const koji = rowsOf('koji-builds', '50');
  for (const scratch of [true, false])
    check(
      same(
        koji.filter((row) => row.scratch === scratch),
        rowsOf('koji-builds', '50', String(scratch)),
      ),
      `scratch=${scratch}`,
    );
  for (const row of rowsOf('copr-builds', '50'))
    for (const [chroot, id] of Object.entries(row.packit_id_per_chroot)) {
      const item = itemsOf('copr-builds')[id];
      check(!item || item.status === row.status_per_chroot[chroot], `copr-builds/${id}`);
    }
  write('runs', { list: rowsOf('runs', '50'), merged: itemsOf('runs/merged'), items: itemsOf('runs') });
}

function projects() {
  const list = rowsOf('projects', '50');
  const per = (what, perPage) =>
    Object.fromEntries(
      list.flatMap(({ project_url: url }) => {
        const project = url.slice('https://'.length);
        const rows = rowsOf(`projects/${project}/${what}`, perPage);
        return rows.length > 0 ? [[project, rows]] : [];
      }),
    );
  for (const route of routes.filter(({ path }) => /^projects\/[^/]+$/.test(path)))
    for (const row of body(route))
      check(
        list.some((other) => same(other, row)),
        route.url,
      );
  write('projects', {
    list,
    branches: per('branches', '10'),
    releases: per('releases', '50'),
    issues: per('issues', '50'),
  });
  write('pull-requests', { prs: per('prs', '10') });
}

/** Who owns a repository's Copr projects and what its package is called: for the items that were not recorded. */
function packages() {
  const found = {};
  for (const item of [...Object.values(itemsOf('srpm-builds')), ...Object.values(itemsOf('copr-builds'))]) {
    if (!item.project_url) continue;
    found[item.project_url] ??= { owner: 'packit', name: item.repo_name, version: '1.0.0' };
    const entry = found[item.project_url];
    const [, owner] = /\/results\/([^/]+)\//.exec(item.logs_url ?? item.build_logs_url ?? '') ?? [];
    const [, name] = /\/\d{8}-([^/]+)\//.exec(item.build_logs_url ?? '') ?? [];
    entry.owner = owner ?? entry.owner;
    entry.name = name ?? entry.name;
    entry.version = item.built_packages?.[0]?.version ?? entry.version;
  }
  return found;
}

function rest() {
  const usage = routes.filter(({ path }) => path === 'usage' || path.startsWith('usage/'));
  const args = (query) =>
    [...query]
      .map((pair) => pair.join('='))
      .sort()
      .join('&');
  write('usage', {
    answers: Object.fromEntries(usage.map((route) => [`${route.path}?${args(route.query)}`, body(route)])),
  });
  const one = (path) => body(routes.find((route) => route.path === path));
  write('accounts', {
    allowlist: one('allowlist'),
    installations: one('installations'),
    installation: itemsOf('installations'),
  });
  write('service', { packages: packages(), system: one('system'), healthz: one('healthz') });
}

/** Real and made-up logs of the sample with the MIT licence (see ../shared/recorded/copr/README.md). */
const LOGS = {
  'success-actiontext': '@rubygems/rubygems/fedora-rawhide-x86_64/10633857-rubygem-actiontext',
  'success-cffi': '@python/python3.15/fedora-rawhide-x86_64/10694163-python-cffi',
  'success-libdrm': 'asmith/mesa-git/fedora-44-x86_64/11214335-libdrm',
  'failure-dolphin': 'kvas/dolphin-emu/fedora-42-x86_64/11194400-dolphin-emu',
  'failure-siril': 'tkovar/review-2345678-siril/fedora-rawhide-x86_64/11224800-siril',
  'failure-libtiff': 'kvas/el-rebuilds/centos-stream-9-x86_64/11164001-libtiff',
  'failure-boto3': 'kvas/el-rebuilds/centos-stream-9-x86_64/11228601-python-boto3',
  'failure-actiontext': '@rubygems/rubygems/fedora-rawhide-x86_64/11217200-rubygem-actiontext',
  'srpm-success': '@rubygems/rubygems/srpm-builds/11217200',
  'srpm-failure': 'rhinstaller/anaconda-webui/srpm-builds/11186067',
};
/** Builds that failed early and source builds have fewer. */
const FILES = ['builder-live', 'backend', 'build', 'root', 'state', 'hw_info', 'installed_pkgs'];
const RUNNING = '@copr/copr-dev/fedora-43-x86_64/11239934-copr-frontend/builder-live.log';

function logs() {
  const results = join(shared, 'recorded/copr/results');
  const put = (name, bytes) => {
    total += bytes.length;
    writeFileSync(join(target, 'logs', name), bytes);
  };
  for (const [name, folder] of Object.entries(LOGS))
    for (const file of FILES) {
      const path = join(results, folder, `${file}.log.gz`);
      if (existsSync(path)) put(`${name}.${file}.log.gz`, readFileSync(path));
    }
  put('running.builder-live.log.gz', gzipSync(readFileSync(join(results, RUNNING)), { level: 9 }));
  const licence = join(shared, 'corpus/build-logs/LICENSES/MIT-logdetective-sample.txt');
  put('LICENSE', readFileSync(licence));
}

/** Made by scripts/statistics-fixture.mjs of what is written here, and by scripts/curate-copr.mjs. */
const ELSEWHERE = ['statistics.json', 'copr-api.json'];
const kept = ELSEWHERE.filter((name) => existsSync(join(target, name))).map((name) => [
  name,
  readFileSync(join(target, name)),
]);
rmSync(target, { recursive: true, force: true });
mkdirSync(join(target, 'logs'), { recursive: true });
for (const [name, bytes] of kept) {
  total += bytes.byteLength;
  writeFileSync(join(target, name), bytes);
}
jobs();
projects();
rest();
logs();
console.log(`${total} bytes in ${target}`);
if (total > MOST_BYTES) throw new Error(`More than ${MOST_BYTES} bytes`);
