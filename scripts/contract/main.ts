// npm run contract -- DIR: reads every recorded answer of a folder (routes.json and bodies) with the app's own readers and
// prints counts per endpoint. Ends with 1 when an answer breaks a reader.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { applyConfig } from '@/lib/config';
import { COPR_READERS } from './readers';
import { type Outcome, type Recorded, replay } from './replay';

const MOST_EXAMPLES = 20;

const [, , given] = process.argv;
if (given === undefined) {
  console.error('Usage: npm run contract -- DIR   (a folder with routes.json and bodies, as ../shared/recorded/copr)');
  process.exit(2);
}

/** Where the reader called `npm run` from, which may be another folder than the project's. */
const folder = resolve(process.env['INIT_CWD'] ?? '', given);

applyConfig('{"services":{"copr":{"api":"https://copr.example/api_3"}}}');

const routes = JSON.parse(readFileSync(join(folder, 'routes.json'), 'utf8')) as Recorded[];
const table = new Map<string, { read: number; dropped: number; refused: Map<string, number>; broken: number }>();
const broken: string[] = [];
let notRead = 0;

function note(endpoint: string, url: string, outcome: Outcome): void {
  const row = table.get(endpoint) ?? { read: 0, dropped: 0, refused: new Map<string, number>(), broken: 0 };
  table.set(endpoint, row);
  if (outcome.kind === 'read') {
    row.read += 1;
    row.dropped += outcome.dropped;
  } else if (outcome.kind === 'refused') row.refused.set(outcome.why, (row.refused.get(outcome.why) ?? 0) + 1);
  else {
    row.broken += 1;
    broken.push(`${url}: ${outcome.why.replace(/\s+/g, ' ')}`);
  }
}

for (const route of routes) {
  const path = decodeURIComponent(route.url.replace(/\?.*$/, ''));
  const reader = COPR_READERS.find((known) => known.path.test(path));
  if (reader === undefined || route.method !== 'GET') notRead += 1;
  else {
    const body = new Uint8Array(readFileSync(join(folder, route.file)));
    note(reader.endpoint, route.url, await replay(reader, route, body));
  }
}

for (const [endpoint, { read, dropped, refused, broken: bad }] of [...table].sort(([a], [b]) => a.localeCompare(b))) {
  const errors = [...refused].sort().map(([why, times]) => `${why}: ${times}`);
  const words = [`${read} read`, `${dropped} rows dropped`, ...errors, ...(bad > 0 ? [`${bad} BROKEN`] : [])];
  console.log(`${endpoint.padEnd(28)}${words.join(', ')}`);
}
console.log(`${notRead} answers of endpoints that the app does not read`);
for (const line of broken.slice(0, MOST_EXAMPLES)) console.error(line);
process.exit(broken.length > 0 ? 1 : 0);
