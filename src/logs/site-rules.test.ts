import { expect, test } from 'vitest';
import { createLogStore } from './log-store';
import { causesBy } from './site-rules';

const LOG = `Executing(%build): /bin/sh -e /var/tmp/rpm-tmp.abc
+ our-tool
our-tool gave up: license server is away
error: Bad exit status from /var/tmp/rpm-tmp.abc (%build)
RPM build errors:
    Bad exit status from /var/tmp/rpm-tmp.abc (%build)
`;

function store() {
  const log = createLogStore();
  log.append(new TextEncoder().encode(LOG));
  log.end();
  return log;
}

const RULE = {
  id: 'license-server',
  category: 'infra',
  pattern: '^our-tool gave up: (.+)$',
  example: 'our-tool gave up: license server is away',
  hint: 'Ask the people of the license server ($1).',
};

test('a rule that the site adds finds what ours do not know', () => {
  expect(causesBy(store(), [RULE]).causes[0]).toMatchObject({
    line: 3,
    category: 'infra',
    hint: 'Ask the people of the license server (license server is away).',
  });
});

test('a rule that cannot be used is told, and ours still count', () => {
  const report = causesBy(store(), [{ ...RULE, pattern: '(' }]);
  expect(report.rulesProblem).toMatch(/^Rule "license-server": "pattern" is not valid/);
  expect(report.failed).toBe(true);
  expect(causesBy(store(), []).rulesProblem).toBeUndefined();
});
