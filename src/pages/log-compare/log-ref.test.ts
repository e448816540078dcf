import { expect, test } from 'vitest';
import { parseRef, refText } from './log-ref';

test.each(['copr:501', 'copr-build:9876543:fedora-43-x86_64', 'copr-build:1:centos-stream+epel-next-9-x86_64'])(
  '%s is read',
  (text) => {
    const ref = parseRef(text);
    expect(ref === null ? null : refText(ref)).toBe(text);
  },
);

test.each([
  ...[null, '', 'copr', 'copr:', 'copr:0', 'copr:1.5', 'copr:-1', 'copr:1e9', 'srpm:1', 'copr-build:1'],
  ...[
    'copr-build:1:',
    'copr-build:1:../x',
    'copr-build:99999999999:f',
    'https://evil.example/',
    'copr:1\n',
    'copr-build:1:a<b>',
  ],
])('%j is not', (text) => {
  expect(parseRef(text)).toBeNull();
});
