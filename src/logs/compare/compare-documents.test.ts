import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applied, compareTexts, movedLines, told } from './made-logs';
import { HUNK_SIZE } from './model';

const build = (lines: readonly string[], check: readonly string[] = ['ok 1']) =>
  [
    'Start: rpmbuild foo-1.0-1.fc43.src.rpm',
    'Executing(%prep): /bin/sh -e /var/tmp/rpm-tmp.aaaaaa',
    '+ cd foo',
    'Executing(%build): /bin/sh -e /var/tmp/rpm-tmp.bbbbbb',
    ...lines,
    'Executing(%check): /bin/sh -e /var/tmp/rpm-tmp.cccccc',
    ...check,
    'Finish: rpmbuild foo-1.0-1.fc43.src.rpm',
    '',
  ].join('\n');

test('equal logs have no differences, and neither have those that differ in times and ids alone', async () => {
  const text = build(['gcc -c a.c', 'took 3 seconds']);
  const other = text.replaceAll('bbbbbb', 'XyZ123').replace('3 seconds', '5 seconds').replaceAll('fc43', 'fc44');
  expect(told((await compareTexts(text, text)).sections)).toEqual([]);
  const { sections, first } = await compareTexts(text, other);
  expect(told(sections)).toEqual([]);
  expect(first).toBeNull();
});

test('differences are told by section, and the one that speaks of an error first', async () => {
  const { sections, first } = await compareTexts(
    build(['a', 'b', 'note', 'x.c:1: error: no', 'd']),
    build(['a', 'b', 'c', 'd', 'e']),
  );
  expect(told(sections)).toEqual(['%build changed 7+2 7+1', '%build added 10+0 9+1']);
  expect(first).toEqual({ side: 'left', line: 8, text: 'x.c:1: error: no', isCause: false });
  const { onlyLeft, onlyRight, equal } = sections.find(({ id }) => id === '%build') ?? {};
  expect({ onlyLeft, onlyRight, equal }).toEqual({ onlyLeft: 2, onlyRight: 2, equal: 4 });
});

test('the order does not count where programs run at the same time, unless it is asked for', async () => {
  const [left, right] = [build(['a', 'b', 'c', 'only left']), build(['c', 'b', 'a'])];
  const free = await compareTexts(left, right);
  expect(told(free.sections).filter((row) => !row.includes(' moved '))).toEqual(['%build removed 8+1 8+0']);
  const strict = await compareTexts(left, right, true);
  expect(told(strict.sections).some((row) => row.includes(' moved '))).toBe(false);
  expect(strict.sections.find(({ id }) => id === '%build')?.onlyLeft).toBe(3);
});

test('a line more often on one side is a difference as often as that', async () => {
  const { sections } = await compareTexts(build(['w', 'x', 'w', 'y', 'w']), build(['y', 'w', 'x']));
  const { onlyLeft, onlyRight } = sections.find(({ id }) => id === '%build') ?? {};
  expect({ onlyLeft, onlyRight }).toEqual({ onlyLeft: 2, onlyRight: 0 });
});

test('a section that one log lacks stands alone, and the rest stays aligned', async () => {
  const whole = build(['a']);
  const { sections } = await compareTexts(whole, whole.replace(/Executing\(%check\)[\s\S]*?(?=Finish)/, ''));
  expect(sections.filter(({ side }) => side !== 'both').map(({ id, side }) => [id, side])).toEqual([
    ['%check', 'left'],
  ]);
  expect(told(sections)).toEqual(['%check removed 6+2 6+0']);
});

test('another version of the package itself is no difference', async () => {
  const text = build(['cd foo-1.0', 'Wrote: foo-libs-1.0-1.fc43.x86_64.rpm', 'needs bar 1.0.2']);
  const { sections } = await compareTexts(text, text.replaceAll('1.0-1', '2.5.1-3').replaceAll('foo-1.0', 'foo-2.5.1'));
  expect(told(sections)).toEqual([]);
});

test('options that a distribution sets by the architecture count between logs of the same one only', async () => {
  const log = (arch: string, options: string) =>
    `Building target platforms: ${arch}\n${build([`gcc -O2 ${options} -c a.c -o ${arch}/a.o`])}`;
  const x86 = log('x86_64', '-m64 -march=x86-64 -mtune=generic -fcf-protection');
  expect(told((await compareTexts(x86, log('aarch64', '-mbranch-protection=standard'))).sections)).toEqual([]);
  expect(told((await compareTexts(x86, log('x86_64', '-m64 -march=x86-64-v3'))).sections)).toHaveLength(1);
});

test('both failing for the same reason is told; else why one failed comes first', async () => {
  const failed = (reason: string) =>
    `${build(['gcc', `a.c:1:2: error: ${reason}`, 'make: *** [Makefile:3: a.o] Error 1', 'error: Bad exit status from /var/tmp/rpm-tmp.bbbbbb (%build)'], [])}RPM build errors:\n    Bad exit status from /var/tmp/rpm-tmp.bbbbbb (%build)\n`;
  const same = await compareTexts(`note\n${failed('x undeclared')}`, failed('x undeclared'));
  expect(same.hasSameCause).toBe(true);
  const { first, hasSameCause } = await compareTexts(build(['fatal: ignored']), failed('x undeclared'));
  expect(hasSameCause).toBe(false);
  expect(first).toMatchObject({ side: 'right', isCause: true, text: 'a.c:1:2: error: x undeclared' });
});

describe('for any two logs', () => {
  const line = fc.constantFrom(
    ...['a', 'b', 'c', 'd', 'e', 'f', '', 'Executing(%build): rpm-tmp.b', 'Executing(%check): rpm-tmp.c'],
    ...['Start: x', 'Finish: x', 'Updating and loading repositories:', 'Complete!'],
  );
  const text = fc.array(line, { maxLength: 60 });

  test('the differences make one of the other, and cover all lines once', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, fc.boolean(), async (left, right, isOrdered) => {
        const end = (lines: string[]) => lines.map((one) => `${one}\n`).join('');
        const { sections } = await compareTexts(end(left), end(right), isOrdered);
        expect(applied(sections, left, right)).toEqual(right);
        const moved = (['left', 'right'] as const).map((side) =>
          movedLines(sections, side === 'left' ? left : right, side).sort(),
        );
        expect(moved[0]).toEqual(moved[1]);
        for (const [offset, count] of [
          [1, left.length],
          [3, right.length],
        ] as const) {
          let next = 1;
          for (const { hunks } of sections)
            for (let at = 0; at < hunks.length; at += HUNK_SIZE) {
              expect(hunks[at + offset]).toBe(next);
              next += hunks[at + offset + 1] ?? 0;
            }
          expect(next).toBe(count + 1);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a log compared with itself has none', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(line, fc.string({ unit: 'binary', maxLength: 30 })), { maxLength: 50 }),
        async (lines) => {
          expect(told((await compareTexts(lines.join('\n'), lines.join('\n'), true)).sections)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('large logs', () => {
  const large = (seed: number) =>
    build(
      Array.from({ length: 100_000 }, (_, n) => {
        const word = Math.imul(n * 7 + seed, 2_654_435_761) >>> 0;
        return `gcc -c part${word % (seed === 0 ? 50_000 : 60_000)}.c -o dir/${word % 97}.o`;
      }),
    );

  test('of 100,000 lines with little in common are compared in bounded time', async () => {
    const { sections, tookMs } = await compareTexts(large(0), large(13), true);
    expect(tookMs).toBeLessThan(8000);
    const { onlyLeft = 0, equal = 0 } = sections.find(({ id }) => id === '%build') ?? {};
    expect(onlyLeft + equal).toBe(100_001);
  });

  test('a stretch with too many changes is told as replaced', async () => {
    const lines = (count: number, by: number) => Array.from({ length: count }, (_, n) => `${(n * by) % 7} ${n % 2}`);
    const { sections } = await compareTexts(build(lines(3000, 3)), build(lines(3000, 5)), true);
    expect(sections.find(({ id }) => id === '%build')?.isTooDifferent).toBe(true);
  });
});
