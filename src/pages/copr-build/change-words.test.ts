import { expect, test } from 'vitest';
import { compareRoots, parseInstalled } from '@/domain/installed-packages';
import { changeText, rootWords } from './change-words';

const root = (...names: string[]) => parseInstalled(names.map((name) => `${name} 1 1 installed`).join('\n'));
const words = (before: string[], after: string[]) => rootWords(compareRoots(root(...before), root(...after)));

test.each([
  [['a-1-1.x86_64'], ['a-1-1.x86_64'], 'the build root is the same'],
  [['a-1-1.x86_64'], ['a-1-2.x86_64'], 'a 1-1 → 1-2'],
  [['a-1-1.x86_64', 'b-1-1.x86_64'], ['a-1-2.x86_64', 'b-1-2.x86_64'], 'a 1-1 → 1-2 and 1 more'],
  [['a-1-1.x86_64', 'gcc-2-1.x86_64'], ['a-1-2.x86_64', 'gcc-1-1.x86_64'], 'gcc 2-1 → 1-1 and 1 more'],
  [['a-1-1.x86_64', 'gcc-c++-2-1.x86_64'], ['a-1-2.x86_64', 'gcc-c++-3-1.x86_64'], 'gcc-c++ 2-1 → 3-1 and 1 more'],
  [[], ['a-1-1.x86_64', 'b-1-1.x86_64'], '2 packages more in the build root'],
  [['a-1-1.x86_64'], [], '1 package fewer in the build root'],
  [['a-1-1.x86_64'], ['b-1-1.x86_64'], '1 package more and 1 package fewer in the build root'],
])('%j to %j: %s', (before, after, expected) => {
  expect(words(before, after)).toBe(expected);
});

test.each([
  ['3.fc43', '5.fc43', 'gcc 1:15-3 → 1:15-5'],
  ['3.fc43', '5.fc44', 'gcc 1:15-3.fc43 → 1:15-5.fc44'],
  ['3.el9_4', '5.el9_4', 'gcc 1:15-3 → 1:15-5'],
  ['3', '5', 'gcc 1:15-3 → 1:15-5'],
])('the dist tag is left out where both have the same: %s, %s', (before, after, expected) => {
  const evr = (release: string) => ({ epoch: 1, version: '15', release });
  expect(changeText({ name: 'gcc', arch: 'x86_64', before: evr(before), after: evr(after) })).toBe(expected);
});
