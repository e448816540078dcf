import { expect, test } from 'vitest';
import { newPlace } from './redirects';

const at = (address: string) => newPlace(new URL(address, 'https://dashboard.packit.dev'));

test.each([
  ['/results', '/jobs'],
  ['/results/copr-builds', '/jobs/copr'],
  ['/results/copr-builds/12', '/jobs/copr/12'],
  ['/results/srpm-builds/7', '/jobs/srpm/7'],
  ['/jobs/copr-builds', '/jobs/copr'],
  ['/jobs/srpm-builds', '/jobs/srpm'],
  ['/jobs/koji-builds', '/jobs/koji'],
  ['/jobs/downstream-koji-builds', '/jobs/koji-downstream'],
  ['/jobs/testing-farm-runs/3', '/jobs/testing-farm/3'],
  ['/jobs/propose-downstreams', '/jobs/propose-downstream'],
  ['/jobs/pull-from-upstreams', '/jobs/pull-from-upstream'],
  ['/jobs/bodhi-updates', '/jobs/bodhi'],
  ['/pipelines', '/pipeline'],
  ['/jobs/copr-builds?page=2', '/jobs/copr?page=2'],
])('%s moved to %s', (old, now) => {
  expect(at(old)).toBe(now);
});

test.each(['/jobs', '/jobs/copr/12', '/resultsx', '/', '/jobs/constructor', '/jobs/__proto__'])(
  '%s did not move',
  (address) => {
    expect(at(address)).toBeNull();
  },
);
