import { createServer, type Server } from 'node:http';
import { transport } from '@mocks/answer';
import { RECORDED_NOW, setClockOffset } from '@mocks/clock';
import { setFaults } from '@mocks/faults';
import { server } from '@mocks/node';
import { answerOverHttp } from '@mocks/node-http';
import { sentinelJob } from '@mocks/sentinels';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

const API = 'https://prod.packit.dev/api';
const ask = (path: string, init: RequestInit = {}) => fetch(`${API}${path}`, init);
const askJson = async (path: string) => (await ask(path)).json();

afterEach(() => {
  setFaults('');
  setClockOffset(0);
});

describe('sentinels', () => {
  test.each([404, 429, 500, 502, 503])('%i', async (status) => {
    for (const path of [
      `/srpm-builds/900${status}`,
      `/runs/merged/900${status}`,
      `/projects/github.com/packboard/error-${status}/prs`,
    ])
      expect((await ask(path)).status).toBe(status);
    expect((await ask('/koji-builds/900429')).headers.get('Retry-After')).toBe('30');
  });

  test('answers of another form, and a cut connection', async () => {
    expect(await (await ask('/copr-builds/900003')).text()).toContain('<h1>');
    expect(await askJson('/copr-builds/900004')).toBeNull();
    expect(await askJson('/copr-builds/900005')).toMatchObject({ status: 7 });
    expect(await askJson('/testing-farm/900007')).toMatchObject({ status: 'quantum-superposition' });
    await expect(ask('/copr-builds/900008')).rejects.toThrow(TypeError);
    await expect(ask('/copr-builds/900002', { signal: AbortSignal.timeout(50) })).rejects.toThrow();
    expect(await sentinelJob('bodhi-updates', 900001)).toMatchObject({ status: 200, waitMs: 8000 });
  });

  test('hostile texts', async () => {
    const item = await askJson('/copr-builds/900006');
    expect(item).toMatchObject({ web_url: 'javascript:alert(document.domain)', run_ids: [900006] });
    expect((await askJson('/runs/merged/900006')).copr).toHaveLength(300);
    expect((await askJson('/projects/github.com/packboard/hostile/prs'))[0].builds).toHaveLength(300);
  });

  test('a part of the API fails on demand', async () => {
    setFaults('copr-builds=503, usage=null');
    expect((await ask('/copr-builds/1')).status).toBe(503);
    expect(await askJson('/usage/total')).toBeNull();
    expect((await ask('/srpm-builds')).status).toBe(206);
    expect(() => setFaults('usage=broken')).toThrow('broken');
  });
});

describe('over HTTP', () => {
  let http: Server;
  let origin = '';
  beforeAll(async () => {
    server.close(); // the real network, to a server of our own
    transport.isHttp = true;
    http = createServer((request, response) => void answerOverHttp(request, response));
    await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
    const address = http.address();
    origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  });
  afterAll(() => {
    http.close();
    transport.isHttp = false;
    server.listen({ onUnhandledRequest: 'error' });
  });

  test('figures of a background task come after a redirect', async () => {
    const first = await fetch(`${origin}/mocks/packit/api/usage/total`, { redirect: 'manual' });
    expect([first.status, first.headers.get('Location')]).toEqual([302, expect.stringMatching(/^total\//)]);
    const last = await fetch(`${origin}/mocks/packit/api/usage/total`);
    expect(await last.json()).toHaveProperty('active_projects');
  });

  test('a finished log leads to its packed form, a running one is read in parts, an old one is gone', async () => {
    const folder = `${origin}/proxy/copr-results/@systemd/systemd-systemd-39762/fedora-45-ppc64le/09855270-systemd`;
    const part = await fetch(`${folder}/builder-live.log`, { headers: { Range: 'bytes=0-9' } });
    expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 10]);
    expect((await fetch(`${folder}/build.log.gz`)).status).toBe(404);
    const done = `${origin}/proxy/copr-results/rhcontainerbot/main-builds`;
    expect((await fetch(`${done}/fedora-rawhide-aarch64/09831352-podman/builder-live.log.gz`)).status).toBe(404);
    const rows = await (await fetch(`${origin}/mocks/packit/api/copr-builds?per_page=50`)).json();
    const row = rows.find(
      (one: { status_per_chroot: object }) => Object.values(one.status_per_chroot)[0] === 'failure',
    );
    const path = `x/${row.project}/${Object.keys(row.status_per_chroot)[0]}/0${row.build_id}-x/builder-live.log`;
    const log = await fetch(`${origin}/proxy/copr-results/${path}`);
    expect(log.url).toMatch(/\.log\.gz$/);
    expect(log.headers.get('Content-Encoding')).toBe('gzip');
    expect(await log.text()).toContain('\n');
  });
});

test('a shifted clock moves all times and ends running builds', async () => {
  setClockOffset(Date.now() - RECORDED_NOW);
  const [row] = await askJson('/copr-builds');
  expect(Date.now() / 1000 - row.build_submitted_time).toBeCloseTo(220, -1);
  setClockOffset(Date.now() - RECORDED_NOW - 3_600_000);
  const [later] = await askJson('/copr-builds');
  expect(Object.values(later.status_per_chroot)).not.toContain('pending');
});
