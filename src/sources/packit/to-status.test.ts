import { describe, expect, test } from 'vitest';
import { toBuildStatus, toScanStatus, toSyncStatus, toTestStatus, toTimedBuildStatus, worstStatus } from './to-status';

describe('every word of facts 1.4', () => {
  test.each([
    ['success', 'success'],
    ['pending', 'queued'],
    ['failure', 'failure'],
    ['error', 'error'],
    ['waiting_for_srpm', 'waiting'],
    ['retry', 'queued'],
    ['canceled', 'canceled'],
    ['queued', 'queued'],
    ['running', 'running'],
    ['skipped', 'skipped'],
    ['building', 'running'],
    ['uploading', 'running'],
    ['registering', 'running'],
  ])('build %s: %s', (raw, status) => {
    expect(toBuildStatus(raw)).toEqual({ status, raw });
  });

  test.each([
    ['new', 'queued'],
    ['queued', 'queued'],
    ['running', 'running'],
    ['passed', 'success'],
    ['failed', 'failure'],
    ['skipped', 'skipped'],
    ['error', 'error'],
    ['unknown', 'unknown'],
    ['needs_inspection', 'warning'],
    ['retry', 'queued'],
    ['complete', 'unknown'],
    ['canceled', 'canceled'],
    ['cancel-requested', 'canceled'],
  ])('test run %s: %s', (raw, status) => {
    expect(toTestStatus(raw)).toEqual({ status, raw });
  });

  test.each([
    ['queued', 'queued'],
    ['running', 'running'],
    ['retry', 'queued'],
    ['submitted', 'success'],
    ['finished', 'success'],
    ['success', 'success'],
    ['error', 'error'],
    ['skipped', 'skipped'],
  ])('sync-release or Bodhi %s: %s', (raw, status) => {
    expect(toSyncStatus(raw)).toEqual({ status, raw });
  });

  test.each([
    ['pending', 'queued'],
    ['running', 'running'],
    ['succeeded', 'success'],
    ['failed', 'failure'],
    ['canceled', 'canceled'],
    ['complete', 'success'],
    ['unknown', 'unknown'],
    ['error', 'error'],
  ])('scan or analysis %s: %s', (raw, status) => {
    expect(toScanStatus(raw)).toEqual({ status, raw });
  });
});

test.each(['exploded', 'constructor', '__proto__', 'toString', '', 'SUCCESS'])(
  'a word never seen before, %j, is unknown and keeps its text',
  (raw) => {
    for (const read of [toBuildStatus, toTestStatus, toSyncStatus, toScanStatus])
      expect(read(raw)).toEqual({ status: 'unknown', raw });
  },
);

test('facts 1.4: a status may be null', () => {
  for (const read of [toBuildStatus, toTestStatus, toSyncStatus, toScanStatus])
    expect(read(null)).toEqual({ status: 'unknown', raw: '' });
});

test('facts 7.5: /prs writes TestingFarmResult.<name>, with an underscore in cancel_requested only', () => {
  expect(toTestStatus('TestingFarmResult.passed')).toEqual({ status: 'success', raw: 'passed' });
  expect(toTestStatus('TestingFarmResult.cancel_requested')).toEqual({ status: 'canceled', raw: 'cancel-requested' });
  expect(toTestStatus('TestingFarmResult.needs_inspection')).toEqual({ status: 'warning', raw: 'needs_inspection' });
});

test('facts 8.5: /prs writes "None" for a null test status', () => {
  expect(toTestStatus('None')).toEqual({ status: 'unknown', raw: '' });
});

test('facts 1.4: pending means not finished, so with a start time it runs', () => {
  expect(toTimedBuildStatus('pending', false)).toEqual({ status: 'queued', raw: 'pending' });
  expect(toTimedBuildStatus('pending', true)).toEqual({ status: 'running', raw: 'pending' });
  expect(toTimedBuildStatus('success', true)).toEqual({ status: 'success', raw: 'success' });
});

test('the state of many parts comes with its own word', () => {
  expect(worstStatus([toTestStatus('passed'), toTestStatus('failed')])).toEqual({ status: 'failure', raw: 'failed' });
  expect(worstStatus([])).toEqual({ status: 'unknown', raw: '' });
});
