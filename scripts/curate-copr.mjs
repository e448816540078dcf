// Makes mocks/fixtures/copr-api.json from the recorded answers of Copr's API: node scripts/curate-copr.mjs [../shared]
// Needed only when the recordings change; what it writes is committed. mocks/copr-api-data.ts reads it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packFile } from './pack-fixture.mjs';

const NEWEST_PER_PROJECT = 20;
const RESULTS = 'https://download.copr.fedorainfracloud.org/results';

const shared = resolve(process.argv[2] ?? join(import.meta.dirname, '../../shared'));
const recorded = join(shared, 'recorded/copr');
const target = join(import.meta.dirname, '../mocks/fixtures/copr-api.json');

const answers = JSON.parse(readFileSync(join(recorded, 'routes.json'), 'utf8'))
  .filter((route) => route.method === 'GET' && route.status === 200 && route.url.startsWith('/api_3/'))
  .map((route) => {
    const url = new URL(route.url, 'https://copr.fedorainfracloud.org');
    return {
      path: decodeURIComponent(url.pathname.slice('/api_3/'.length)),
      query: url.searchParams,
      file: route.file,
    };
  });
const body = ({ file }) => JSON.parse(readFileSync(join(recorded, file), 'utf8'));
const at = (path) => answers.filter((answer) => answer.path === path);
const below = (path) => answers.filter((answer) => answer.path.startsWith(`${path}/`));

/** Everything recorded under `<path>/<number>`, by number. */
const byNumber = (path) =>
  Object.fromEntries(
    below(path).flatMap((answer) => {
      const id = answer.path.slice(path.length + 1);
      return /^\d+$/.test(id) ? [[id, body(answer)]] : [];
    }),
  );

const unique = (rows) => [...new Map(rows.map((row) => [row.id, row])).values()];

const projects = unique([...at('project'), ...at('project/')].map(body)).sort((a, b) => a.id - b.id);

const packages = unique(
  at('package/list')
    .flatMap((answer) => body(answer).items)
    .sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length), // those with their builds win
).map(({ builds, ...row }) => ({
  ...row,
  latest: builds.latest?.id ?? null,
  latest_succeeded: builds.latest_succeeded?.id ?? null,
}));

const monitor = Object.fromEntries(
  at('monitor')
    .filter(({ query }) => query.has('ownername') && query.has('projectname'))
    .filter(({ query }) => [...query.keys()].every((key) => !key.startsWith('additional')))
    .map((answer) => {
      const { query } = answer;
      return [
        `${query.get('ownername')}/${query.get('project_dirname') ?? query.get('projectname')}`,
        body(answer).packages.map(({ name, chroots }) => ({
          name,
          chroots: Object.fromEntries(
            Object.entries(chroots).map(([chroot, cell]) => [chroot, [cell.state, cell.build_id, cell.pkg_version]]),
          ),
        })),
      ];
    }),
);

const targets = Object.fromEntries(
  at('build-chroot/list')
    .filter(({ query }) => /^\d+$/.test(query.get('build_id') ?? '') && [...query.keys()].length === 1)
    .map((answer) => [answer.query.get('build_id'), body(answer).items]),
);

/** `true` for the one address that follows from the rest. */
const short = (url, expected) => (url === expected ? true : url);

/** The newest of each project, those whose parts were recorded, and those that others name. */
function wantedBuilds() {
  const all = unique(at('build/list').flatMap((answer) => body(answer).items)).sort((a, b) => b.id - a.id);
  const named = new Set([
    ...Object.keys(targets).map(Number),
    ...packages.flatMap(({ latest, latest_succeeded }) => [latest, latest_succeeded]),
    ...Object.values(monitor).flatMap((rows) =>
      rows.flatMap(({ chroots }) => Object.values(chroots).map(([, id]) => id)),
    ),
  ]);
  const seen = new Map();
  return all.filter((build) => {
    const project = `${build.ownername}/${build.projectname}`;
    const before = seen.get(project) ?? 0;
    seen.set(project, before + 1);
    return before < NEWEST_PER_PROJECT || named.has(build.id);
  });
}

const sets = [];
/** The number of a list of chroots: most builds share theirs with others. */
function setOf(chroots) {
  const key = JSON.stringify(chroots);
  const known = sets.indexOf(key);
  return known === -1 ? sets.push(key) - 1 : known;
}

const srpmUrl = ({ id, ownername, project_dirname, source_package: { name, version } }) =>
  `${RESULTS}/${ownername}/${project_dirname}/srpm-builds/${String(id).padStart(8, '0')}/${name}-${version?.replace(/^\d+:/, '')}.src.rpm`;

const builds = wantedBuilds().map((build) => {
  const { url, name, version } = build.source_package;
  if (build.repo_url !== `${RESULTS}/${build.ownername}/${build.projectname}`)
    throw new Error(`repo_url of ${build.id}`);
  return {
    id: build.id,
    state: build.state,
    at: `${build.ownername}/${build.project_dirname}`,
    name,
    version,
    // the one address that follows from the rest is left out
    url: url === null || url === srpmUrl(build) ? null : url,
    hasSrpm: url !== null,
    submitted: build.submitted_on,
    started: build.started_on,
    ended: build.ended_on,
    submitter: build.submitter,
    chroots: setOf(build.chroots),
    background: build.is_background,
  };
});
const buildOf = new Map(builds.map((build) => [String(build.id), build]));

const shortTargets = Object.fromEntries(
  Object.entries(targets).map(([id, items]) => {
    const { at: place, name } = buildOf.get(id) ?? {};
    const folder = (chroot) => `${RESULTS}/${place}/${chroot}/${id.padStart(8, '0')}-${name}/`;
    return [id, items.map((item) => ({ ...item, result_url: short(item.result_url, folder(item.name)) }))];
  }),
);
const shortSources = Object.fromEntries(
  Object.entries(byNumber('build/source-chroot')).map(([id, { state, result_url }]) => {
    const folder = `${RESULTS}/${buildOf.get(id)?.at}/srpm-builds/${id.padStart(8, '0')}`;
    return [id, { state, result_url: short(result_url, folder) }];
  }),
);
const shortProjects = projects.map((project) => ({
  ...project,
  chroot_repos: Object.entries(project.chroot_repos).every(
    ([chroot, url]) => url === `${RESULTS}/${project.full_name}/${chroot}/`,
  )
    ? setOf(Object.keys(project.chroot_repos))
    : project.chroot_repos,
}));

const text = packFile({
  projects: shortProjects,
  builds,
  chroots: Object.fromEntries(sets.map((set, number) => [number, JSON.parse(set)])),
  packages,
  targets: shortTargets,
  source: shortSources,
  config: byNumber('build/source-build-config'),
  built: byNumber('build/built-packages'),
  monitor,
  repositories: Object.fromEntries(
    below('rpmrepo').map((answer) => [answer.path.split('/').slice(1, 3).join('/'), body(answer)]),
  ),
});
writeFileSync(target, text);
console.log(`${builds.length} builds, ${(Buffer.byteLength(text) / 1e6).toFixed(2)} MB`);
