import { describe, expect, it } from 'vitest';
import { CustomRuleError, readCustomRules } from './custom-rules';
import { findCauses } from './find-causes';
import { linesOf } from './lines-of';
import { failedSection } from './made-log';

const RULE = {
  id: 'gate',
  category: 'other',
  pattern: '^GATE refused (\\w+)',
  example: 'GATE refused foo',
  hint: 'Ask for $1 at the gate.',
};
const { text, line } = failedSection('%build', '+ make\na.c:1:1: error: no\n▶GATE refused foo\nfine');

describe('rules of a deployment', () => {
  it('come before ours, whatever their words', () => {
    const [best] = findCauses(linesOf(text), readCustomRules([RULE])).causes;
    expect(best).toMatchObject({ line, text: 'GATE refused foo', hint: 'Ask for foo at the gate.' });
    expect(findCauses(linesOf(text)).causes[0]).toMatchObject({ category: 'compile' });
  });

  it.each([
    ['no list', {}, 'Rules must be a list'],
    ['no object', ['x'], 'Rule 1 must be an object'],
    ['no id', [{ ...RULE, id: '' }], 'Rule 1: "id" must be a text'],
    ['an unknown category', [{ ...RULE, category: 'weather' }], 'Rule "gate": "weather" is no category'],
    ['an invalid pattern', [{ ...RULE, pattern: '(' }], /^Rule "gate": "pattern" is not valid: /],
    [
      'a long pattern',
      [{ ...RULE, pattern: 'a'.repeat(2000) }],
      'Rule "gate": "pattern" is longer than 1000 characters',
    ],
    ['an example that does not match', [{ ...RULE, example: 'x' }], /does not match its "example"/],
    ['a pattern for everything', [{ ...RULE, pattern: '.*' }], /matches an empty line/],
    ['a hint that is no text', [{ ...RULE, hint: 3 }], 'Rule "gate": "hint" must be a text'],
    ['the same id twice', [RULE, RULE], 'Two rules have the id "gate"'],
    ['too many', Array.from({ length: 101 }, () => RULE), /more than 100/],
  ])('are refused: %s', (_, value, message) => {
    expect(() => readCustomRules(value)).toThrow(message);
    expect(() => readCustomRules(value)).toThrow(CustomRuleError);
  });

  it.each(['^(a+)+$', '(x+x+)+y', '^(\\w+\\s?)*$', '(.*)(.*)(.*)(.*)gate', '\\s+$.*gate'])(
    'are refused when they are slow: %s',
    (pattern) => {
      const examples = ['aaa', 'xxy', 'gate', ' gate'];
      const example = examples.find((each) => new RegExp(pattern).test(each)) ?? 'a';
      const slow = { ...RULE, pattern: `${pattern}|^GATE`, example: `GATE${example}` };
      expect(() => readCustomRules([slow])).toThrow(/Rule "gate": "pattern" (?:takes longer|matches an empty)/);
    },
  );
});
