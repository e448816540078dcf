import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { trendOf } from '@/domain/monitor-trend';
import { applyConfig } from '@/lib/config';
import { forgetTraffic } from '@/lib/traffic';
import * as builds from '@/sources/copr/client-api';
import * as projects from '@/sources/copr/client-projects';
import { fetchMonitor } from '@/sources/copr/monitor';

const COPR_DEV = { owner: '@copr', project: 'copr-dev' };
const slice = { limit: 100, offset: 0 };
const ofPackboard = (project: string) => ({ owner: 'packboard', project });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 20, 12) });
  applyConfig(null);
  forgetTraffic();
});
afterEach(() => void vi.useRealTimers());

describe('Copr as the mocks answer it', () => {
  test('every project, its builds, packages and monitor have the form that the app reads', async () => {
    const all = await projects.fetchProjects({ limit: 100, offset: 0 }, {});
    const recorded = all.items.filter(({ owner }) => owner !== 'packboard');
    expect(recorded).toHaveLength(30);
    for (const { owner, name } of recorded) {
      const found = { owner, project: name };
      const pages = [
        await builds.fetchBuilds({ ...found, ...slice }, {}),
        await projects.fetchPackages({ ...found, ...slice }, {}),
      ];
      expect(pages.map(({ dropped }) => dropped)).toEqual([0, 0]);
      expect((await fetchMonitor(found, {}, () => undefined)).dropped).toBe(0);
    }
  });

  test('all parts of every build can be read', async () => {
    const { items } = await builds.fetchBuilds({ ...COPR_DEV, ...slice }, {});
    for (const build of items.slice(0, 20)) {
      const { id } = build;
      await builds.fetchBuild(id, {});
      await builds.fetchSource(id, {});
      await builds.fetchSourceBuild(build, {});
      await builds.fetchBuiltPackages(id, {});
      const targets = await builds.fetchTargets(id, {});
      expect(targets.filter(({ status, raw }) => status === 'unknown' && raw !== '')).toEqual([]);
    }
  });

  test('a build that only Packit names is there too', async () => {
    expect(await builds.fetchBuild(11239934, {})).toMatchObject({ owner: '@copr', status: 'running' });
  });

  test.each([
    ['error-503', '503'],
    ['error-429', '429'],
    ['html', 'a web page'],
    ['wrong-form', 'does not understand'],
  ])('packboard/%s fails in its way', async (name, words) => {
    await expect(projects.fetchProject(ofPackboard(name), {})).rejects.toThrow(words);
  });

  test.each([
    ['sixty-chroots', 60],
    ['hostile', 300],
  ])('every build of packboard/%s answers in all its parts, with %i chroots', async (name, chroots) => {
    const { items } = await builds.fetchBuilds({ ...ofPackboard(name), ...slice }, {});
    for (const { id, status } of items) {
      const build = await builds.fetchBuild(id, {});
      expect(build).toMatchObject({ id, status, project: name });
      expect(await builds.fetchTargets(id, {})).toHaveLength(chroots);
      await builds.fetchSource(id, {});
      await builds.fetchBuiltPackages(id, {});
    }
  });

  test.each(['big', 'huge'])('monitor, builds and packages of packboard/%s fit each other', async (name) => {
    const found = ofPackboard(name);
    const { items } = await projects.fetchPackages({ ...found, ...slice }, {});
    const { rows } = await fetchMonitor(found, {}, () => undefined);
    expect(items.map((row) => row.name)).toEqual(rows.slice(0, items.length).map((row) => row.name));
    for (const row of [...rows.slice(0, 8), ...rows.slice(400, 402)]) {
      expect((await projects.fetchPackage({ ...found, packageName: row.name }, {})).latest?.packageName).toBe(row.name);
      const [chroot = '', cell] = Object.entries(row.cells)[0] ?? [];
      const targets = await builds.fetchTargets(cell?.buildId ?? 0, {});
      expect(targets.find((target) => target.chroot.name === chroot)).toMatchObject({ status: cell?.status });
      expect((await builds.fetchBuild(cell?.buildId ?? 0, {})).packageName).toBe(row.name);
    }
  });

  test('packboard/big has results of every trend, as its list of builds tells them', async () => {
    const found = ofPackboard('big');
    const { items } = await builds.fetchBuilds({ ...found, ...slice }, {});
    const { rows } = await fetchMonitor(found, {}, () => undefined);
    const trends = rows.slice(0, 30).flatMap(({ name, cells }) => {
      const ofPackage = items.filter(({ packageName }) => packageName === name);
      const history = { builds: ofPackage, hasOlder: true, known: new Map() };
      return Object.entries(cells).map(([chroot, cell]) => trendOf(cell, chroot, history));
    });
    expect(new Set(trends.map(({ trend }) => trend))).toEqual(
      new Set(['newly-failing', 'still-failing', 'fixed', null]),
    );
    expect(trends.filter(({ isFlaky }) => isFlaky).length).toBeGreaterThan(0);
  });

  test('an answer that ends in the middle gives its rows and then fails', async () => {
    const seen: number[] = [];
    const read = fetchMonitor(ofPackboard('cut-monitor'), {}, ({ rows }) => seen.push(rows.length));
    await expect(read).rejects.toThrow('ends in the middle');
    expect(seen.at(-1)).toBeGreaterThan(10);
  });

  test('of a project with 20,000 packages the first 5,000 are read', async () => {
    expect(await fetchMonitor(ofPackboard('huge'), {}, () => undefined)).toMatchObject({
      isCut: true,
      rows: { length: 5_000 },
    });
  });

  test('facts 1.3: no source phase is no failure; facts 7.3: an empty owner is', async () => {
    const lacking = await builds.fetchBuild(10994482, {});
    expect(await builds.fetchSourceBuild(lacking, {})).toBeNull();
    await expect(builds.fetchSourceBuild({ ...lacking, raw: 'running' }, {})).rejects.toThrow('500');
    await expect(projects.fetchProject({ owner: '', project: '' }, {})).rejects.toThrow('415');
  });
});
