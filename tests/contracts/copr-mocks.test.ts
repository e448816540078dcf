import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
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
    for (const { id } of items.slice(0, 20)) {
      await builds.fetchBuild(id, {});
      await builds.fetchSource(id, {});
      await builds.fetchSourceBuild(id, {});
      await builds.fetchBuiltPackages(id, {});
      const targets = await builds.fetchTargets(id, {});
      expect(targets.filter(({ status, raw }) => status === 'unknown' && raw !== 'unknown')).toEqual([]);
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
    expect(await builds.fetchSourceBuild(10994482, {})).toBeNull();
    await expect(projects.fetchProject({ owner: '', project: '' }, {})).rejects.toThrow('415');
  });
});
