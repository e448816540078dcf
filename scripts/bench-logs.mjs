// Benchmark of the log engine, in Node and in Chromium, and of the viewer: medians of 5 (`--runs N`), logs of 1, 10 and 100 MB (`--sizes 1,10`), made as
// `bench-logs/make-log.mjs` says. In Chromium each reading is in a fresh browser, over localhost, gzipped: with
// `Content-Encoding` as Copr does it (http), and as a file that the engine unpacks itself (file). "bare" is a worker that only
// unpacks and decodes. Prints tables, writes all figures to /tmp/bench-logs.json.
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { buildBench } from './bench-logs/build.mjs';
import { measureBare, measureCauses, measureReading, measureRunAway, measureViewer } from './bench-logs/chromium.mjs';
import { makeLog } from './bench-logs/make-log.mjs';
import { serve } from './bench-logs/serve.mjs';
import { findChromium } from './chromium.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '1,10,100' },
    out: { type: 'string', default: '/tmp/bench-logs.json' },
    only: { type: 'string', default: 'node,chromium,viewer' },
  },
});
const runs = Number(values.runs);
const sizes = values.sizes.split(',').map(Number);

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const round = (number) => Number(number.toFixed(number < 10 ? 1 : 0));

async function repeat(run) {
  const results = [];
  for (let at = 0; at < runs; at += 1) results.push(await run());
  return results;
}

/** Medians of every figure. */
function mediansOf(results) {
  const names = Object.keys(results[0] ?? {}).filter((name) => typeof results[0][name] === 'number');
  return Object.fromEntries(names.map((name) => [name, round(median(results.map((result) => result[name])))]));
}

const logs = new Map(sizes.map((size) => [`${size}.log`, makeLog(size * 1e6)]));
const report = { cpus: cpus().length, load: loadavg()[0], runs, node: {}, chromium: {}, viewer: {} };

if (values.only.includes('node')) {
  const { benchEngine } = await import(`${await buildBench('node')}/node.mjs`);
  for (const [name, bytes] of logs) report.node[name] = mediansOf(await repeat(() => benchEngine(bytes)));
  console.log('\nEngine in Node, ms');
  console.table(report.node);
}

if (values.only.includes('chromium')) {
  const executablePath = findChromium();
  const { base, close } = await serve(await buildBench('page'), logs);
  for (const name of logs.keys())
    for (const [how, address] of [
      ['http', `/logs/${name}`],
      ['file', `/logs/${name}?packed`],
    ]) {
      // In turns, so that what else the machine does meets both.
      const pairs = await repeat(async () => ({
        bareMs: await measureBare(executablePath, base, address),
        ...(await measureReading(executablePath, base, address)),
        causesMs: await measureCauses(executablePath, base, address),
      }));
      report.chromium[`${name} ${how}`] = {
        ...mediansOf(pairs),
        longestTask: Math.max(0, ...pairs.flatMap(({ longTasks }) => longTasks)),
      };
    }
  report.runAway = await measureRunAway(executablePath, base, '/logs/1.log');
  close();
  console.log('\nChromium: ms, MB');
  console.table(report.chromium);
  console.log('A run-away expression:', report.runAway);
}

if (values.only.includes('viewer')) {
  const executablePath = findChromium();
  const withWhole = new Map([...logs, ['25.log', makeLog(25e6)]]); // the most that stands in the document whole
  const { base, close } = await serve(await buildBench('viewer'), withWhole);
  for (const name of withWhole.keys())
    report.viewer[name] = mediansOf(await repeat(() => measureViewer(executablePath, base, `/logs/${name}`)));
  close();
  console.log('\nThe viewer in Chromium: ms, MB');
  console.table(report.viewer);
}

writeFileSync(values.out, `${JSON.stringify(report, null, 2)}\n`);
console.log(
  `Load of the machine at the start: ${report.load.toFixed(1)} on ${report.cpus} processors. Figures: ${values.out}`,
);
