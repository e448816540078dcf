// Makes mocks/fixtures/statistics.json: what the collector writes of the mocked services, 40 minutes before the recorded
// now. Run it after `npm run fixtures`, or when the form of the file changes: node scripts/statistics-fixture.mjs
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PORT = 4179;
const NOW = Date.UTC(2026, 10, 20, 11, 20);
const API = `http://localhost:${PORT}/mocks/packit/api`;
const target = join(import.meta.dirname, '../mocks/fixtures/statistics.json');
const clock = `data:text/javascript,Date.now = () => ${NOW}`;

const folder = mkdtempSync(join(tmpdir(), 'packboard-statistics-'));
const server = spawn('npx', ['vite', '--mode', 'mock', '--port', String(PORT), '--strictPort'], {
  env: { ...process.env, MOCK_CLOCK: 'recorded', MOCK_FAULT: '' },
  stdio: 'ignore',
  detached: true,
});

async function untilReady() {
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(`${API}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The mocked services did not start');
}

try {
  await untilReady();
  execFileSync('npx', ['vite', 'build', '--config', 'collector/vite.config.ts', '--logLevel', 'warn']);
  const options = ['--api', API, '--rate', '500', '--times', '2000', '--state', join(folder, 'state'), '--out', folder];
  execFileSync('node', ['--import', clock, '.cache/collector/collect.mjs', ...options], { stdio: 'inherit' });
  copyFileSync(join(folder, 'packit.json'), target);
} finally {
  process.kill(-server.pid);
  rmSync(folder, { recursive: true, force: true });
}
