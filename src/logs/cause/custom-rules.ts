import { CAUSE_CATEGORIES, type CauseCategory } from './model';
import { MOST_READ, type Rule } from './rule';
import { pieces, UNLIKELY } from './worst-lines';

const MOST_RULES = 100;
const LONGEST_PATTERN = 1000;
/** A rule may take this long for a line; it is asked about every line of a failed section. */
const MOST_MS = 5;

/** A rule of a deployment that cannot be used; says which and why. */
export class CustomRuleError extends Error {
  override name = 'CustomRuleError';
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCategory = (value: string): value is CauseCategory => (CAUSE_CATEGORIES as readonly string[]).includes(value);

/** Lengths that grow so slowly that even an expression of exponential cost is caught before it hangs. */
function* lengths(): Iterable<number> {
  for (let length = 4; length < 40; length += 2) yield length;
  for (let length = 40; length < MOST_READ; length = Math.ceil(length * 1.15)) yield length;
  yield MOST_READ;
}

function isTooSlow(pattern: RegExp, line: string): boolean {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && least > MOST_MS; run += 1) {
    const start = performance.now();
    pattern.test(line);
    least = Math.min(least, performance.now() - start);
  }
  return least > MOST_MS;
}

/** A line on which the expression takes too long; null: none of those that were tried. */
function slowLine(pattern: RegExp, example: string): string | null {
  const own = [...new Set(pattern.source)].filter((character) => !'^$|?*+()[]{}\\'.includes(character));
  const fills = [...new Set([...pieces, ...own, example])].filter((piece) => piece !== '');
  for (const length of lengths())
    for (const piece of fills)
      for (const start of ['', example])
        for (const end of ['', UNLIKELY]) {
          const filled = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
          const line = (start + filled).slice(0, MOST_READ - 1) + end;
          if (isTooSlow(pattern, line)) return line;
        }
  return null;
}

function textOf(entry: Record<string, unknown>, key: string, where: string): string {
  const value = entry[key];
  if (typeof value !== 'string' || value === '') throw new CustomRuleError(`${where}: "${key}" must be a text`);
  return value;
}

function patternOf(source: string, where: string): RegExp {
  if (source.length > LONGEST_PATTERN)
    throw new CustomRuleError(`${where}: "pattern" is longer than ${LONGEST_PATTERN} characters`);
  try {
    return new RegExp(source);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CustomRuleError(`${where}: "pattern" is not valid: ${why}`);
  }
}

function readRule(entry: unknown, index: number): Rule {
  if (!isRecord(entry)) throw new CustomRuleError(`Rule ${index + 1} must be an object`);
  const id = textOf(entry, 'id', `Rule ${index + 1}`);
  const where = `Rule "${id}"`;
  const category = textOf(entry, 'category', where);
  if (!isCategory(category)) throw new CustomRuleError(`${where}: "${category}" is no category`);
  const pattern = patternOf(textOf(entry, 'pattern', where), where);
  const example = textOf(entry, 'example', where);
  if (!pattern.test(example)) throw new CustomRuleError(`${where}: "pattern" does not match its "example"`);
  if (pattern.test('')) throw new CustomRuleError(`${where}: "pattern" matches an empty line`);
  const slow = slowLine(pattern, example);
  if (slow !== null)
    throw new CustomRuleError(
      `${where}: "pattern" takes longer than ${MOST_MS} ms for lines like "${slow.slice(0, 30)}"`,
    );
  const hint = entry['hint'] === undefined ? {} : { hint: textOf(entry, 'hint', where) };
  return { id: `custom-${id}`, category, tier: 0, pattern, example, counterExample: '', ...hint };
}

/**
 * Rules that a deployment adds by configuration: `[{ id, category, pattern, example, hint? }]`; `$1` in a hint is a group of the
 * pattern. They come before ours. Expressions are strangers' and are tried on hostile lines, which takes some 100 ms a rule: keep
 * the result.
 * @throws {CustomRuleError} naming the rule.
 */
export function readCustomRules(value: unknown): Rule[] {
  if (!Array.isArray(value)) throw new CustomRuleError('Rules must be a list');
  if (value.length > MOST_RULES) throw new CustomRuleError(`There are more than ${MOST_RULES} rules`);
  const rules = value.map(readRule);
  const twice = rules.find((rule, index) => rules.findIndex((other) => other.id === rule.id) !== index);
  if (twice !== undefined) throw new CustomRuleError(`Two rules have the id "${twice.id.replace(/^custom-/, '')}"`);
  return rules;
}
