import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCoprPlace } from './copr-jump';

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
  ['https://copr.fedorainfracloud.org/coprs/g/copr/copr-dev/monitor/', project('@copr', 'copr-dev')],
  ['https://copr.fedorainfracloud.org/coprs/packit/packit-dev/', project('packit', 'packit-dev')],
  ['https://dashboard.example/copr/@copr/copr-dev/builds', project('@copr', 'copr-dev')],
  ['@copr', { kind: 'owner', owner: '@copr' }],
  ['https://copr.fedorainfracloud.org/groups/g/copr/coprs/', { kind: 'owner', owner: '@copr' }],
  ['https://copr.fedorainfracloud.org/coprs/packit/', { kind: 'owner', owner: 'packit' }],
])('%s leads there', (text, place) => {
  expect(readCoprPlace(text)).toEqual(place);
});

test.each(['kernel', 'two words', 'copr/', '/copr-dev', '@', '42', '', 'a/b/c', 'javascript:alert(1)'])(
  '%s is searched for',
  (text) => {
    expect(readCoprPlace(text)).toBeNull();
  },
);

test('any text is read or not, and never fails', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (text) => {
      const place = readCoprPlace(text);
      expect(place === null || ['build', 'project', 'owner'].includes(place.kind)).toBe(true);
    }),
  );
});
