import { afterEach, expect, test } from 'vitest';
import { applyConfig, getConfig, getConfigFile } from '@/lib/config';
import { entriesOf } from './configuration';

afterEach(() => applyConfig(null));

const find = (field: string) => entriesOf(getConfig(), getConfigFile()).filter((entry) => entry.field === field);

test('without a file everything is as compiled in', () => {
  const entries = entriesOf(getConfig(), getConfigFile());
  expect(entries.every(({ isFromFile }) => !isFromFile)).toBe(true);
  expect(find('services.packit.api')).toEqual([
    { field: 'services.packit.api', value: 'https://prod.packit.dev/api', isFromFile: false },
  ]);
  expect(find('stats')[0]?.value).toBe('/stats');
});

test('each field tells whether the file has set it, also by switching a service off', () => {
  applyConfig('{"services":{"copr":{"api":"/x"},"albs":null,"status":[]},"stats":"/s"}');
  expect(find('services.copr.api')).toEqual([{ field: 'services.copr.api', value: '/x', isFromFile: true }]);
  expect(find('services.copr.web')[0]?.isFromFile).toBe(false);
  expect(find('services.albs')).toEqual([{ field: 'services.albs', value: null, isFromFile: true }]);
  expect(find('services.status')).toEqual([{ field: 'services.status', value: null, isFromFile: true }]);
  expect(find('stats')[0]).toEqual({ field: 'stats', value: '/s', isFromFile: true });
});
