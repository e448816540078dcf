/** Fields of the search language, in the order in which help and suggestions name them. */
export const QUERY_FIELDS = ['status', 'chroot', 'project', 'owner', 'trigger', 'type', 'since', 'ref'] as const;
export type QueryField = (typeof QUERY_FIELDS)[number];

/** One condition of a search: holds when any of its values does, or none when it is negated. */
export interface QueryTerm {
  /** `text`: looked for anywhere in the row. */
  field: QueryField | 'text';
  /** Never empty, and neither is any of them. `*` and `?` stand for any text and any one character. */
  values: readonly string[];
  isNegated: boolean;
}

/** What was typed, understood as far as it can be. */
export interface JobQuery {
  /** All of them must hold. */
  terms: readonly QueryTerm[];
  /** Sentences on what was not understood. */
  problems: readonly string[];
  /** Something that must hold has a field that there is not: it is looked for as text, and hardly found. */
  hasUnknownField: boolean;
}

const MOST_CHARACTERS = 2000;

const isSpace = (character: string): boolean => character.trim() === '';
const isQueryField = (name: string): name is QueryField => (QUERY_FIELDS as readonly string[]).includes(name);

/** The name before the first colon of a word that looks like `field:value`; null for addresses and plain text. */
function fieldName(text: string, from: number): string | null {
  let at = from;
  while (at < text.length && /[a-z]/i.test(text.charAt(at))) at += 1;
  const isName = at > from && text.charAt(at) === ':' && !text.startsWith('://', at);
  return isName ? text.slice(from, at) : null;
}

interface Values {
  values: string[];
  /** Where the word ended. */
  end: number;
  isClosed: boolean;
}

/** A quoted part from after its quote; a backslash makes a quote or a backslash plain. */
function readQuoted(text: string, from: number): { part: string; end: number; isClosed: boolean } {
  let part = '';
  let at = from;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '"') return { part, end: at + 1, isClosed: true };
    if (character === '\\' && at + 1 < text.length) at += 1;
    part += text.charAt(at);
    at += 1;
  }
  return { part, end: at, isClosed: false };
}

/** Values up to the next space: commas part them, quotes hold spaces, commas and colons together. */
function readValues(text: string, from: number): Values {
  const values: string[] = [];
  let value = '';
  let at = from;
  let isClosed = true;
  while (at < text.length && !isSpace(text.charAt(at))) {
    const character = text.charAt(at);
    if (character === '"') {
      const quoted = readQuoted(text, at + 1);
      value += quoted.part;
      at = quoted.end;
      isClosed = quoted.isClosed;
      continue;
    }
    if (character === ',') {
      values.push(value);
      value = '';
    } else value += character;
    at += 1;
  }
  values.push(value);
  return { values: values.filter((one) => one !== ''), end: at, isClosed };
}

/** `pr:2799` is `trigger:#2799`. */
const PULL_REQUEST = 'pr';
const numbered = (value: string): string => (value.startsWith('#') ? value : `#${value}`);

interface Word {
  term: QueryTerm | null;
  problem: string | null;
  isUnknownField: boolean;
  end: number;
}

function readWord(text: string, from: number): Word {
  const isNegated = text.charAt(from) === '-' && from + 1 < text.length && !isSpace(text.charAt(from + 1));
  const start = isNegated ? from + 1 : from;
  const name = fieldName(text, start);
  const word = name?.toLowerCase() ?? null;
  const isNumber = word === PULL_REQUEST;
  const field = isNumber ? 'trigger' : word;
  const isField = field !== null && isQueryField(field);
  const { values: given, end, isClosed } = readValues(text, isField ? start + (name?.length ?? 0) + 1 : start);
  const values = isNumber ? given.map(numbered) : given;
  const term: QueryTerm = { field: isField ? field : 'text', values, isNegated };
  const problem = (() => {
    if (!isClosed) return 'A quote is not closed.';
    if (isField) return values.length === 0 ? `“${word}:” needs a value.` : null;
    return name === null ? null : `“${name}” is not a field: ${values.join(', ')} is looked for as text.`;
  })();
  const isUnknownField = name !== null && !isField && !isNegated;
  return { term: values.length === 0 ? null : term, problem, isUnknownField, end };
}

/**
 * Reads a search such as `status:failure,error chroot:*-aarch64 -project:packit/* "free text"`. Never fails, whatever is
 * typed, and takes time in proportion to its length; what is not understood becomes a problem.
 */
export function parseQuery(given: string): JobQuery {
  const text = given.slice(0, MOST_CHARACTERS);
  const terms: QueryTerm[] = [];
  const problems: string[] = [];
  if (given.length > text.length) problems.push(`Only the first ${MOST_CHARACTERS} characters are used.`);
  let hasUnknownField = false;
  let at = 0;
  while (at < text.length) {
    if (isSpace(text.charAt(at))) {
      at += 1;
      continue;
    }
    const { term, problem, isUnknownField, end } = readWord(text, at);
    if (term !== null) terms.push(term);
    if (problem !== null) problems.push(problem);
    if (isUnknownField) hasUnknownField = true;
    at = end;
  }
  return { terms, problems, hasUnknownField };
}

const needsQuotes = (value: string): boolean =>
  value.startsWith('-') || [...value].some((character) => isSpace(character) || ',:"\\'.includes(character));

const formatValue = (value: string): string =>
  needsQuotes(value) ? `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"` : value;

/** One term as it would be typed. */
export const formatTerm = ({ field, values, isNegated }: QueryTerm): string =>
  `${isNegated ? '-' : ''}${field === 'text' ? '' : `${field}:`}${values.map(formatValue).join(',')}`;

/** A search as it would be typed; `parseQuery` reads the same terms from it. */
export const formatQuery = (terms: readonly QueryTerm[]): string => terms.map(formatTerm).join(' ');

/** Whether two terms say the same. */
export const isSameTerm = (a: QueryTerm, b: QueryTerm): boolean => formatTerm(a) === formatTerm(b);
