import { expect, test } from 'vitest';
import { createReporter } from './reporter';
import { summaryOf } from './summary';

function stream(isTTY: boolean) {
  let text = '';
  return {
    isTTY,
    columns: 60,
    write: (part: string | Uint8Array) => {
      text += String(part);
      return true;
    },
    text: () => text,
  };
}

test('a terminal gets one bar that moves, cut to its width, and faults above it', () => {
  const out = stream(true);
  const reporter = createReporter(out);
  reporter.progress('copr', 0.5, 'page 3, 150 new jobs and more words than fit into the line');
  reporter.line('copr, page 4: Packit answered 500');
  const bar = `copr               [${'#'.repeat(12)}${'.'.repeat(12)}] 50.0 %  page `;
  expect(out.text()).toBe(`\r\u001b[K${bar}\r\u001b[Kcopr, page 4: Packit answered 500\n${bar}`);
});

test('a log gets plain lines, one for many pages', () => {
  const out = stream(false);
  const reporter = createReporter(out);
  for (let page = 1; page <= 100; page += 1) reporter.progress('copr', page / 100, `page ${page}`);
  reporter.line('done');
  expect(out.text()).toBe('copr: 1.0 % of the time, page 1\ncopr: 51.0 % of the time, page 51\ndone\n');
});

test('the summary names what is missing', () => {
  const outcome = { requests: 3, fresh: 2, dropped: 1, stopped: 'by SIGTERM', bytes: 4000, gzipBytes: 1000 };
  expect(summaryOf({ ...outcome, gaps: { copr: [[0, 86_400_000]] } }, 3)).toEqual([
    'Missing: copr from 1970-01-01T00:00:00.000Z to 1970-01-02T00:00:00.000Z',
    'Not counted: 1 rows that were not understood',
    'Stopped: by SIGTERM; the next run goes on there',
    'Incomplete: 2 new jobs, 3 requests in 3 s; packit.json has 4 kB, 1 kB gzip',
  ]);
});
