/** What a Python literal may be here; `Map` and not an object: keys are a stranger's. */
export type PythonValue = string | number | boolean | null | readonly PythonValue[] | ReadonlyMap<string, PythonValue>;

const DEEPEST = 20;
const SPACE = /\s*/y;
const NUMBER = /[+-]?\d{1,15}(?:\.\d{1,15})?(?![\w.])/y;
const WORD = /True|False|None/y;
const QUOTE = /b?(['"])/y;
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/y;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\n': '' };
const CLOSE: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };

class NoLiteral extends Error {}

class Reader {
  at = 0;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  /** What the expression (sticky) matches here; null where it does not. */
  take(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.at;
    const found = expression.exec(this.text);
    if (found !== null) this.at += found[0].length;
    return found;
  }
  peek(): string {
    this.take(SPACE);
    return this.text.charAt(this.at);
  }
  /** Whether the sign comes next; it is passed then. */
  pass(sign: string): boolean {
    if (this.peek() !== sign) return false;
    this.at += 1;
    return true;
  }
}

function escaped(reader: Reader): string {
  const found = reader.take(ESCAPE);
  if (found === null) throw new NoLiteral();
  const [, x, u, long, other = ''] = found;
  const code = x ?? u ?? long;
  if (code === undefined) return Object.hasOwn(ESCAPES, other) ? (ESCAPES[other] ?? '') : other;
  const point = Number.parseInt(code, 16);
  if (point > 0x10ffff) throw new NoLiteral();
  return String.fromCodePoint(point);
}

/** The rest of a string whose quotation mark was passed. */
function readString(reader: Reader, quote: string): string {
  const plain = quote === "'" ? /[^'\\\n]+/y : /[^"\\\n]+/y;
  const parts: string[] = [];
  for (;;) {
    const run = reader.take(plain);
    if (run !== null) parts.push(run[0]);
    const sign = reader.text.charAt(reader.at);
    if (sign === quote) break;
    if (sign !== '\\') throw new NoLiteral(); // end of text, or of the line, inside of a string
    parts.push(escaped(reader));
  }
  reader.at += 1;
  return parts.join('');
}

/** A string, with its neighbours: pprint cuts long ones. Null where none begins. */
function readStrings(reader: Reader): string | null {
  const parts: string[] = [];
  for (;;) {
    reader.take(SPACE);
    const quote = reader.take(QUOTE)?.[1];
    if (quote === undefined) return parts.length === 0 ? null : parts.join('');
    parts.push(readString(reader, quote));
  }
}

function readItems(reader: Reader, open: string, deep: number): PythonValue {
  const close = CLOSE[open] ?? '';
  const items: PythonValue[] = [];
  const entries = new Map<string, PythonValue>();
  let isTuple = open === '[';
  reader.at += 1;
  while (!reader.pass(close)) {
    const item = readValue(reader, deep + 1);
    if (open === '{') {
      if (!reader.pass(':')) throw new NoLiteral();
      entries.set(String(item), readValue(reader, deep + 1));
    } else items.push(item);
    if (reader.pass(',')) isTuple = true;
    else if (reader.peek() !== close) throw new NoLiteral();
  }
  if (open === '{') return entries;
  const [only] = items;
  return !isTuple && only !== undefined && items.length === 1 ? only : items; // `('a' 'b')` is one string
}

function readValue(reader: Reader, deep: number): PythonValue {
  if (deep > DEEPEST) throw new NoLiteral();
  const sign = reader.peek();
  if (Object.hasOwn(CLOSE, sign)) return readItems(reader, sign, deep);
  const text = readStrings(reader);
  if (text !== null) return text;
  const word = reader.take(WORD)?.[0];
  if (word !== undefined) return word === 'None' ? null : word === 'True';
  const number = reader.take(NUMBER)?.[0];
  if (number === undefined) throw new NoLiteral();
  return Number(number);
}

/** The Python literal (as `pprint` writes it) that a text begins with; undefined for anything else. Nothing is run. */
export function parsePython(text: string): PythonValue | undefined {
  try {
    return readValue(new Reader(text), 0);
  } catch (error) {
    if (error instanceof NoLiteral) return undefined;
    throw error;
  }
}
