import { expect, test } from 'vitest';
import { applyConfig } from '@/lib/config';
import { logAddress } from './queries';

const HOST = 'https://download.copr.fedorainfracloud.org/results';

test('a log is read through the configured base', () => {
  applyConfig('{"services": {"copr": {"results": "https://proxy.example/copr"}}}');
  expect(logAddress(`${HOST}/@copr/dev:pr:12/f/09-x/builder-live.log.gz`)).toBe(
    'https://proxy.example/copr/@copr/dev:pr:12/f/09-x/builder-live.log.gz',
  );
});

test.each(['https://kojipkgs.fedoraproject.org/x.log', 'javascript:alert(1)', 'nonsense', '', null])(
  '%s cannot be read',
  (url) => {
    expect(logAddress(url)).toBeNull();
  },
);

test('nothing can be read where Copr is switched off', () => {
  applyConfig('{"services": {"copr": null}}');
  expect(logAddress(`${HOST}/a/b/c/root.log.gz`)).toBeNull();
});
