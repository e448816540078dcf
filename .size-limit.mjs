// What the first view of a page loads, from the build's own manifest: the entry, the page's chunk and all they import
// statically. Parts behind a dynamic import (charts, other pages) do not count.
import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

function withImports(name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const imported of manifest[name].imports ?? []) withImports(imported, seen);
  return seen;
}

const chunks = (...names) =>
  [...new Set(names.flatMap((name) => [...withImports(name)]))].map((name) => manifest[name]);
const scripts = (...names) => chunks(...names).map(({ file }) => `dist/${file}`);
const styles = (...names) => [
  ...new Set(chunks(...names).flatMap(({ css = [] }) => css.map((file) => `dist/${file}`))),
];

const ENTRY = 'index.html';
const HOME = 'src/pages/home/HomePage.tsx';
const JOBS = 'src/pages/jobs/JobsPage.tsx';

const shared = new Set(scripts(ENTRY, HOME));
const charts = Object.keys(manifest)
  .filter((name) => name.startsWith('src/ui/charts/') && manifest[name].isDynamicEntry)
  .flatMap((name) => scripts(name))
  .filter((file) => !shared.has(file));

/** What a page brings along that neither Home nor Jobs has loaded yet. */
const known = new Set(scripts(ENTRY, HOME, JOBS));
const ownOf = (page) => scripts(`src/pages/${page}.tsx`).filter((file) => !known.has(file));
const PAGES = [
  'about/AboutPage',
  'faq/FaqPage',
  'namespaces/NamespacesPage',
  'pipeline/PipelinePage',
  'pipelines/PipelinesPage',
  'status/StatusPage',
  'usage/UsagePage',
  'watched/WatchedPage',
];

export default [
  { name: 'Home, first view, JavaScript', path: scripts(ENTRY, HOME), limit: '190 kB', gzip: true },
  { name: 'Jobs, first view, JavaScript', path: scripts(ENTRY, JOBS), limit: '225 kB', gzip: true },
  { name: 'Home, first view, CSS', path: styles(ENTRY, HOME), limit: '75 kB', gzip: true },
  { name: 'Jobs, first view, CSS', path: styles(ENTRY, JOBS), limit: '75 kB', gzip: true },
  ...PAGES.map((page) => ({ name: `${page}, what it adds`, path: ownOf(page), limit: '25 kB', gzip: true })),
  { name: 'Charts, lazy', path: [...new Set(charts)], limit: '130 kB', gzip: true },
];
