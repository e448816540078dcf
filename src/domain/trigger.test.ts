import { describe, expect, test } from 'vitest';
import type { Project } from './project';
import { type Trigger, type TriggerKind, triggerLabel, triggerUrl, triggerWords } from './trigger';

const project: Project = {
  forge: 'github.com',
  namespace: 'packit',
  repo: 'ogr',
  url: 'https://github.com/packit/ogr',
};
const anitya: Project = {
  forge: 'release-monitoring.org',
  namespace: '',
  repo: 'bash',
  url: 'https://release-monitoring.org/project/166',
};
const trigger = (kind: TriggerKind, id: string, of: Project | null = project): Trigger => ({ kind, project: of, id });

test.each([
  [trigger('pull-request', '12'), 'packit/ogr#12'],
  [trigger('issue', '3'), 'packit/ogr#3'],
  [trigger('branch', 'main'), 'packit/ogr:main'],
  [trigger('release', '1.0'), 'packit/ogr#release:1.0'],
  [trigger('version', '5.3', anitya), 'bash#version:5.3'],
  [trigger('version', '5.2;5.3', anitya), 'bash#versions:{5.2,5.3}'],
  [trigger('unknown', ''), 'packit/ogr'],
  [trigger('branch', 'main', null), 'unknown project:main'],
])('label %#', (given, label) => {
  expect(triggerLabel(given)).toBe(label);
});

test.each([
  [trigger('pull-request', '12'), 'pull request 12'],
  [trigger('version', '5.2;5.3', anitya), 'versions 5.2, 5.3'],
  [trigger('unknown', ''), 'unknown trigger'],
])('words %#', (given, words) => {
  expect(triggerWords(given)).toBe(words);
});

describe('address', () => {
  test.each([
    [trigger('pull-request', '12'), 'https://github.com/packit/ogr/pull/12'],
    [trigger('issue', '3'), 'https://github.com/packit/ogr/issues/3'],
    [trigger('branch', 'main'), 'https://github.com/packit/ogr/tree/main'],
    [trigger('release', '1.0'), 'https://github.com/packit/ogr/releases/tag/1.0'],
    [trigger('unknown', ''), 'https://github.com/packit/ogr'],
    [trigger('version', '5.3', anitya), 'https://release-monitoring.org/project/166'],
  ])('%#', (given, url) => {
    expect(triggerUrl(given)).toBe(url);
  });

  test('none where the project is not known', () => {
    expect(triggerUrl(trigger('pull-request', '12', null))).toBeNull();
    expect(triggerUrl(trigger('pull-request', '12', { ...project, url: null }))).toBeNull();
  });
});
