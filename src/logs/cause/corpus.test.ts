import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findCauses } from './find-causes';
import { linesOf } from './lines-of';

interface Label {
  file: string;
  failed: boolean;
  section: string | null;
  category: string | null;
  accepted_categories?: string[];
  cause_lines: number[];
  accepted_lines: number[];
}

const read = (path: string) => findCauses(linesOf(gunzipSync(readFileSync(path)).toString()));

/** MIT-licensed logs of fedora-copr/logdetective-sample, as the mocks serve them; labels as in the corpus. */
const OURS: Record<string, { line: number; section: string; categories: string[] }> = {
  'failure-actiontext.builder-live': { line: 2319, section: '%check', categories: ['test', 'ruby'] },
  'failure-boto3.root': { line: 3265, section: 'buildroot', categories: ['buildroot-deps'] },
  'failure-siril.build': { line: 655, section: '%build', categories: ['link'] },
};
const fixtures = 'mocks/fixtures/logs';

describe('recorded logs', () => {
  const there = readdirSync(fixtures);
  const entries = Object.entries(OURS).filter(([name]) => there.includes(`${name}.log.gz`));

  it('are there', () => {
    expect(entries.length).toBeGreaterThan(0);
  });

  it.each(entries)('%s', (name, { line, section, categories }) => {
    const report = read(join(fixtures, `${name}.log.gz`));
    expect(report).toMatchObject({ failed: true, section });
    expect(report.causes[0]?.line).toBe(line);
    expect(categories).toContain(report.causes[0]?.category);
  });
});

/** GPL-licensed logs lie beside the repository where it is developed; all that are there are read. */
const corpus = '../shared/corpus/build-logs';
const labels: Label[] = existsSync(corpus) ? JSON.parse(readFileSync(join(corpus, 'labels.json'), 'utf8')) : [];

describe(`the development corpus: ${labels.length} logs`, () => {
  it('has an answer for each', () => {
    const wrong = labels.filter((label) => {
      const { failed, section, causes } = read(join(corpus, label.file));
      if (!label.failed) return failed === true || causes.length > 0;
      const [best] = causes;
      const isLine = best !== undefined && [...label.cause_lines, ...label.accepted_lines].includes(best.line);
      const isCategory = [label.category, ...(label.accepted_categories ?? [])].includes(best?.category ?? null);
      return failed !== true || section !== label.section || !isLine || !isCategory;
    });
    expect(wrong.map((label) => label.file)).toEqual([]);
  });
});
