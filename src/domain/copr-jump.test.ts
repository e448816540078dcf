import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCoprPlace } from './copr-jump';

const HOSTS = ['copr.fedorainfracloud.org', 'download.copr.fedorainfracloud.org', 'dashboard.example'];

const project = (owner: string, name: string, directory: string | null = null) => ({
  kind: 'project',
  owner,
  project: name,
  directory,
});

test.each([
  ['11239934', { kind: 'build', id: 11_239_934 }],
  ['#09876543', { kind: 'build', id: 9_876_543 }],
  ['https://copr.fedorainfracloud.org/coprs/build/11239934/', { kind: 'build', id: 11_239_934 }],
  ['https://copr.fedorainfracloud.org/coprs/g/copr/copr-dev/build/11239934/', { kind: 'build', id: 11_239_934 }],
  [
    'https://download.copr.fedorainfracloud.org/results/@copr/copr-dev:pr:12/epel-9-x86_64/09876550-copr-cli/',
    { kind: 'build', id: 9_876_550 },
  ],
  ['packit/packit-dev', project('packit', 'packit-dev')],
  [' @copr/copr-dev:pr:12 ', project('@copr', 'copr-dev', 'copr-dev:pr:12')],
  ['https://copr.fedorainfracloud.org/coprs/g/copr/copr-dev/', project('@copr', 'copr-dev')],
  [
    'https://copr.fedorainfracloud.org/coprs/g/copr/copr-dev/monitor/detailed',
    { ...project('@copr', 'copr-dev'), kind: 'monitor' },
  ],
  [
    'https://copr.fedorainfracloud.org/coprs/g/copr/copr-dev/builds/?dirname=copr-dev:pr:12',
    { ...project('@copr', 'copr-dev', 'copr-dev:pr:12'), kind: 'builds' },
  ],
  [
    'copr.fedorainfracloud.org/coprs/packit/packit-dev/packages/',
    { ...project('packit', 'packit-dev'), kind: 'packages' },
  ],
  [
    'https://copr.fedorainfracloud.org/coprs/g/copr/copr-dev/package/copr-cli/',
    { ...project('@copr', 'copr-dev'), kind: 'package', name: 'copr-cli' },
  ],
  ['copr.fedorainfracloud.org/coprs/build/11239934', { kind: 'build', id: 11_239_934 }],
  ['https://github.com/packit/packit', { kind: 'refused', host: 'github.com', isForeign: true }],
  ['github.com/packit/packit', { kind: 'refused', host: 'github.com', isForeign: true }],
  [
    'https://copr.fedorainfracloud.org/api_3/docs',
    { kind: 'refused', host: 'copr.fedorainfracloud.org', isForeign: false },
  ],
  ['first.last/tools', project('first.last', 'tools')],
  ['https://copr.fedorainfracloud.org/coprs/packit/packit-dev/', project('packit', 'packit-dev')],
  ['https://dashboard.example/copr/@copr/copr-dev/builds', { ...project('@copr', 'copr-dev'), kind: 'builds' }],
  ['@copr', { kind: 'owner', owner: '@copr' }],
  ['https://copr.fedorainfracloud.org/groups/g/copr/coprs/', { kind: 'owner', owner: '@copr' }],
  ['https://copr.fedorainfracloud.org/coprs/packit/', { kind: 'owner', owner: 'packit' }],
])('%s leads there', (text, place) => {
  expect(readCoprPlace(text, HOSTS)).toEqual(place);
});

test.each(['kernel', 'two words', 'copr/', '/copr-dev', '@', '42', '', 'a/b/c', 'javascript:alert(1)'])(
  '%s is searched for',
  (text) => {
    expect(readCoprPlace(text, HOSTS)).toBeNull();
  },
);

test('any text is read or not, and never fails', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (text) => {
      expect(() => readCoprPlace(text, HOSTS)).not.toThrow();
    }),
  );
});
