import { describe, expect, it } from 'vitest';
import { cleanLine } from './clean-line';
import { MOST_READ } from './rule';

describe('cleanLine', () => {
  it.each([
    ['OBS', '[  123s] error: no', 'error: no'],
    ['mock', 'DEBUG util.py:461:   - nothing provides x', ' - nothing provides x'],
    ['stderr of Koji', 'BUILDSTDERR: error: no', 'error: no'],
    ['stderr of Copr', 'stderr: fatal: no', 'fatal: no'],
    ['GitHub', '2025-06-10T11:40:23.1234567Z ##[error]no', 'no'],
    ['state.log', '2016-04-07 18:13:27,644 - Start: run', 'Start: run'],
    ['ALBS', '2022-05-10 12:00:00,000 - albs.builder - INFO - Start: run', 'Start: run'],
    ['Zuul', '2025-06-10 11:40:23.123456 | fedora | error: no', 'error: no'],
    ['Packit', '2025-10-09 11:24:55.713 logging.py        INFO   make: *** [all] Error 2', 'make: *** [all] Error 2'],
    ['the Copr back end', '[2025-09-10 10:00:00,123][ ERROR][PID:12] Network error: no', 'Network error: no'],
    ['colours', '\u001b[1m\u001b[31merror\u001b[0m: no', 'error: no'],
    ['progress', ' 10%\r 50%\rerror: no\r', 'error: no'],
    ['Maven', '[ERROR] no', '[ERROR] no'],
    ['nothing', 'error: no', 'error: no'],
  ])('drops what comes from %s', (_, raw, text) => {
    expect(cleanLine(raw)).toBe(text);
  });

  it('cuts long lines', () => {
    expect(cleanLine('x'.repeat(100_000))).toHaveLength(MOST_READ);
  });
});
