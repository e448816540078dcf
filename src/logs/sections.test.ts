import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createLogDocument } from './log-document';

function sectionsOf(text: string | Uint8Array, isWhole = true) {
  const document = createLogDocument();
  document.store.append(typeof text === 'string' ? new TextEncoder().encode(text) : text);
  document.end(isWhole);
  return document.sections();
}
/** One line a section: indented by depth, with its lines, seconds and failure. */
const outline = (text: string | Uint8Array, isWhole = true) =>
  sectionsOf(text, isWhole).map(({ id, depth, first, last, durationMs, hasFailed }) => {
    const took = durationMs === null ? '' : ` ${durationMs / 1000} s`;
    return `${'  '.repeat(depth)}${id} ${first}-${last ?? ''}${took}${hasFailed ? ' failed' : ''}`;
  });
const fixture = (name: string) => new Uint8Array(gunzipSync(readFileSync(`mocks/fixtures/logs/${name}.log.gz`)));

describe('mock', () => {
  test('phases nest, those of the bootstrap chroot too; ids are the same in other chroots and builds', () => {
    const log = `Start: run
Start(bootstrap): chroot init
Finish(bootstrap): chroot init
Start: build phase for a-1.0-1.fc43.src.rpm
Start: rpmbuild a-1.0-1.fc43.src.rpm
Finish: rpmbuild a-1.0-1.fc43.src.rpm
Finish: build phase for a-1.0-1.fc43.src.rpm
Finish: run
Start: run
Finish: run
`;
    expect(outline(log)).toEqual([
      'run 1-8',
      '  bootstrap-chroot-init 2-3',
      '  build-phase 4-7',
      '    rpmbuild 5-6',
      'run-2 9-10',
    ]);
    expect(sectionsOf(log)[1]).toMatchObject({ title: 'bootstrap: chroot init', kind: 'mock' });
  });

  test('a phase without its end closes with the one around it; an end without a start is nothing', () => {
    expect(outline('Start: run\nStart: a\nStart: b\nFinish: run\nFinish: b\nrest\n')).toEqual([
      'run 1-4',
      '  a 2-3',
      '    b 3-3',
    ]);
  });

  test('state.log gives times', () => {
    const log = `2016-04-07 18:13:27,644 - Start: run
2016-04-07 18:13:28,144 - Start: chroot init
2016-04-07 18:14:28,144 - Finish: chroot init
2016-04-07 18:20:27,644 - Finish: run
`;
    expect(outline(log)).toEqual(['run 1-4 420 s', '  chroot-init 2-3 60 s']);
  });

  test('a task tells how long it took, and that it failed', () => {
    const log = `INFO: Start(/x/a.spec)  Config(fedora-rawhide-x86_64)
INFO: Done(/x/a.spec) Config(child) 0 minutes 39 seconds
INFO: Start(/x/a-1.src.rpm)  Config(fedora-rawhide-x86_64)
ERROR: Exception(/x/a-1.src.rpm) Config(fedora-rawhide-x86_64) 3 minutes 5 seconds
`;
    expect(outline(log)).toEqual(['source-package 1-2 39 s', 'package 3-4 185 s failed']);
  });
});

describe('rpmbuild', () => {
  test('the id of the script names the section that failed, not the last one', () => {
    const log = `Executing(%prep): /bin/sh -e /var/tmp/rpm-tmp.aaa
Executing(%build): /bin/sh -e /var/tmp/rpm-tmp.bbb
Executing(%check): /bin/sh -e /var/tmp/rpm-tmp.ccc
error: Bad exit status from /var/tmp/rpm-tmp.bbb (%build)

RPM build errors:
    Bad exit status from /var/tmp/rpm-tmp.bbb (%build)
Child return code was: 1
done
`;
    expect(outline(log)).toEqual(['%prep 1-1', '%build 2-2 failed', '%check 3-5', 'rpm-build-errors 6-7']);
  });

  test('the files phase holds scripts of its own, and fails by the errors that follow', () => {
    const log = `Executing(%install): /bin/sh -e /var/tmp/rpm-tmp.aaa
Processing files: a-1.0-1.x86_64
Executing(%doc): /bin/sh -e /var/tmp/rpm-tmp.bbb
Processing files: a-devel-1.0-1.x86_64
error: File not found: /builddir/x
RPM build errors:
    File not found: /builddir/x
`;
    expect(outline(log)).toEqual(['%install 1-1', 'files 2-5 failed', 'rpm-build-errors 6-7']);
  });

  test('OBS tells seconds before each line; stderr may be marked', () => {
    const log = `[    2s] copying packages...
[    3s] booting kvm...
[   48s] ----- building a.spec (user abuild)
[   48s] Executing(%prep): /usr/bin/bash -e /var/tmp/rpm-tmp.aaa
[   50s] BUILDSTDERR: x
[   50s] error: Bad exit status from /var/tmp/rpm-tmp.aaa (%prep)
[   51s] i04 failed "build a.spec"
`;
    expect(outline(log)).toEqual([
      'copying-packages 1-1 1 s',
      'booting 2-2 45 s',
      'building 3-7 3 s',
      '  %prep 4-6 2 s failed',
    ]);
  });
});

test('dnf: a transaction from its first sign to its end, also in root.log', () => {
  const log = `Updating and loading repositories:
Repositories loaded.
Transaction Summary:
Running transaction
Complete!
DEBUG util.py:463:  Dependencies resolved.
DEBUG util.py:463:  Transaction Summary
DEBUG util.py:463:  Running transaction check
DEBUG util.py:463:  Running transaction
DEBUG util.py:463:  Complete!
Updating and loading repositories:
Failed to resolve the transaction:
`;
  expect(outline(log)).toEqual([
    'packages 1-5',
    '  transaction 4-5',
    'packages-2 6-10',
    '  transaction-2 9-10',
    'packages-3 11-12 failed',
  ]);
});

test('Copr: the steps of copr-rpmbuild, one after the other; inside a build the same word is another tool', () => {
  const log = `Task:
Running: git clone https://example.org/x /var/lib/x
rc: 0
Running: git checkout main --
rc: 128
Copr build error: fatal: invalid reference: main
`;
  expect(outline(log)).toEqual(['task 1-1', 'git-clone 2-3', 'git-checkout 4-6 failed']);
  expect(outline('Executing(%check): /bin/sh -e /var/tmp/rpm-tmp.a\nRunning: tests\nrc: 1\n')).toEqual(['%check 1-3']);
});

test('Copr: a whole log that failed', () => {
  const lines = outline(fixture('failure-actiontext.builder-live'));
  expect(lines.slice(0, 5)).toEqual([
    'task 12-47',
    'git-clone 48-55',
    'git-checkout 56-80',
    'dist-git-client-sources 81-110',
    'mock 111-3334 failed',
  ]);
  expect(lines).toContain('          %check 2275-3315 failed');
  expect(lines.filter((line) => line.endsWith('failed')).map((line) => line.trim().split(' ')[0])).toEqual([
    'mock',
    'package',
    '%check',
  ]);
});

test('Copr: a whole log that succeeded has nothing failed, a cut one leaves open what was open', () => {
  expect(sectionsOf(fixture('success-cffi.builder-live')).filter(({ hasFailed }) => hasFailed)).toEqual([]);
  const running = sectionsOf(fixture('running.builder-live').slice(0, 60_000), false);
  expect(running.filter(({ last }) => last === null).map(({ id }) => id)).toContain('mock');
});

test('every recorded log: sections nest and stay inside the log', () => {
  for (const name of [
    'failure-dolphin.build',
    'failure-siril.build',
    'failure-boto3.root',
    'success-libdrm.builder-live',
  ]) {
    const bytes = fixture(name);
    const count = bytes.filter((byte) => byte === 10).length;
    const sections = sectionsOf(bytes);
    expect(sections.length).toBeGreaterThan(2);
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
    for (const { first, last } of sections) {
      expect(first).toBeLessThanOrEqual(last ?? 0);
      expect(last).toBeLessThanOrEqual(count);
    }
  }
});

test('a hostile log: at most 2,000 sections, 40 deep, titles short and nothing hidden in them', () => {
  const log = `${'Start: deep\n'.repeat(100)}Finish: deep\n${'Executing(%x): rpm-tmp.a\n'.repeat(5000)}Start: \u202e<b>${'y'.repeat(400)}\n`;
  const sections = sectionsOf(`Start: \u202e<b>\n${log}`);
  expect(sections).toHaveLength(2000);
  expect(Math.max(...sections.map(({ depth }) => depth))).toBe(39);
  expect(sections[0]?.title).toBe('‹U+202E›<b>');
});
