import { describe, expect, test } from 'vitest';
import { applyConfig, ConfigError, getConfig } from './config';

const apply = (given: unknown) => applyConfig(JSON.stringify(given));

test('without a file the compiled-in services serve', () => {
  applyConfig(null);
  expect(getConfig().services.packit).toEqual({ api: 'https://prod.packit.dev/api' });
  expect(getConfig().services.copr?.results).toBe('/proxy/copr-results');
});

test('a file replaces what it names, drops slashes at the end and leaves the rest', () => {
  apply({ services: { packit: { api: 'https://stg.packit.dev/api/' }, copr: { results: '/elsewhere' } } });
  expect(getConfig().services.packit?.api).toBe('https://stg.packit.dev/api');
  expect(getConfig().services.copr).toMatchObject({ results: '/elsewhere', api: '/proxy/copr/api_3' });
  expect(getConfig().services.testingFarm).not.toBeNull();
});

test('a service that is null is off', () => {
  apply({ services: { albs: null, faq: null } });
  expect(getConfig().services.albs).toBeNull();
  expect(getConfig().services.packit).not.toBeNull();
});

test('status pages of two kinds, and the address of a number', () => {
  applyConfig(null);
  expect(getConfig().services.status.map(({ name, kind }) => [name, kind])).toEqual([
    ['Packit', 'cstate'],
    ['Testing Farm', 'cstate'],
    ['Fedora infrastructure', 'fedora'],
  ]);
  expect(getConfig().services.github).toBeNull();
  apply({ services: { status: [], github: { metric: '/metrics/github.json' } } });
  expect(getConfig().services.status).toEqual([]);
  expect(getConfig().services.github).toEqual({ metric: '/metrics/github.json' });
});

test('what a later version adds does no harm', () => {
  apply({ services: { koji: { api: 'x' } }, banner: 'hello' });
  expect(getConfig().services.packit).not.toBeNull();
});

describe('a wrong file names the field', () => {
  test.each([
    [{ services: { packit: { api: 'javascript:alert(1)' } } }, 'services.packit.api'],
    [{ services: { packit: { api: 7 } } }, 'services.packit.api'],
    [{ services: { packit: 'https://prod.packit.dev' } }, 'services.packit'],
    [{ services: { status: [{ name: 'x', kind: 'other', url: 'https://x.example' }] } }, 'services.status.0.kind'],
    [{ services: { github: { metric: 'ftp://x.example' } } }, 'services.github.metric'],
    [{ stats: '//evil.example' }, 'stats'],
    [{ services: [] }, 'services'],
    [[], 'the whole file'],
  ])('%j', (given, field) => {
    expect(() => apply(given)).toThrow(ConfigError);
    expect(() => apply(given)).toThrow(new RegExp(`config.json: ${field}: `));
  });

  test('no JSON at all', () => {
    expect(() => applyConfig('{')).toThrow('config.json is not JSON');
  });
});
