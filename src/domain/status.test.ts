import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bySeverity, hasFailed, isFinal, STATUSES, worstOf } from './status';

const statuses = fc.array(fc.constantFrom(...STATUSES));

test('only what still moves is polled; an unknown word is not polled for ever', () => {
  expect(STATUSES.filter((status) => !isFinal(status))).toEqual(['waiting', 'queued', 'running']);
});

test('both kinds of failure count as failed', () => {
  expect(STATUSES.filter(hasFailed)).toEqual(['failure', 'error']);
});

test('one failed part makes the whole failed, even while others run', () => {
  expect(worstOf(['success', 'running', 'failure', 'error'])).toBe('failure');
  expect(worstOf(['success', 'running', 'queued'])).toBe('running');
  expect(worstOf(['success', 'warning'])).toBe('warning');
});

test('skipped parts count only where there is nothing else', () => {
  expect(worstOf(['skipped', 'success'])).toBe('success');
  expect(worstOf(['skipped', 'skipped'])).toBe('skipped');
});

test('nothing at all is unknown', () => {
  expect(worstOf([])).toBe('unknown');
});

test('the worst of many is one of them, whatever their order', () => {
  fc.assert(
    fc.property(statuses, (given) => {
      const worst = worstOf(given);
      expect(given.length === 0 ? worst === 'unknown' : given.includes(worst)).toBe(true);
      expect(worstOf([...given].reverse())).toBe(worst);
    }),
  );
});

test('every status has its own place in the order of severity', () => {
  for (const a of STATUSES)
    for (const b of STATUSES) expect(Math.sign(bySeverity(a, b))).toBe(-Math.sign(bySeverity(b, a)) + 0);
  expect(new Set([...STATUSES].sort(bySeverity)).size).toBe(STATUSES.length);
});
