import { describe, expect, test } from 'vitest';
import { parseDirectory } from './copr';

describe('directories of a Copr project', () => {
  test.each([
    ['copr-dev', 'copr-dev', 'main', ''],
    ['copr-dev:pr:3912', 'copr-dev', 'pull-request', '3912'],
    ['copr-dev:custom:side-python315', 'copr-dev', 'custom', 'side-python315'],
    ['copr-dev:older free text', 'copr-dev', 'custom', 'older free text'],
    ['copr-dev:pr:x', 'copr-dev', 'custom', 'x'],
    ['', '', 'main', ''],
  ])('%j', (name, project, kind, id) => {
    expect(parseDirectory(name)).toEqual({ name, project, kind, id });
  });
});
