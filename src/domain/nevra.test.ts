import { expect, test } from 'vitest';
import { formatNevra, rpmFileName } from './nevra';

const bash = { name: 'bash', epoch: 0, version: '5.2', release: '1.fc43', arch: 'x86_64' };

test('an epoch is written only where there is one', () => {
  expect(formatNevra(bash)).toBe('bash-5.2-1.fc43.x86_64');
  expect(formatNevra({ ...bash, epoch: 2 })).toBe('bash-2:5.2-1.fc43.x86_64');
});

test('the name of a file never has the epoch', () => {
  expect(rpmFileName({ ...bash, epoch: 2 })).toBe('bash-5.2-1.fc43.x86_64.rpm');
});
