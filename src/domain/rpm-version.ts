const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9' && sign.length === 1;
const isLetter = (sign: string): boolean => sign.length === 1 && /[A-Za-z]/.test(sign);

/** Reads a version part by part, as rpm does: anything but ASCII letters, digits, `~` and `^` only separates. */
class Reader {
  private at = 0;
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }

  get next(): string {
    return this.text.charAt(this.at);
  }
  skipSeparators(): void {
    while (this.next !== '' && !isDigit(this.next) && !isLetter(this.next) && this.next !== '~' && this.next !== '^')
      this.at += 1;
  }
  step(): void {
    this.at += 1;
  }
  /** The run of digits, or of letters, from here on; empty where the other kind begins. */
  run(isPart: (sign: string) => boolean): string {
    const start = this.at;
    while (isPart(this.next)) this.at += 1;
    return this.text.slice(start, this.at);
  }
}

/** `~` sorts before everything, even the end; `^` after the end and before everything else. Null: neither is next. */
function compareMarks(one: Reader, two: Reader): number | null {
  if (one.next === '~' || two.next === '~') return one.next === two.next ? 0 : one.next === '~' ? -1 : 1;
  if (one.next !== '^' && two.next !== '^') return null;
  if (one.next === two.next) return 0;
  if (one.next === '') return -1;
  if (two.next === '') return 1;
  return one.next === '^' ? -1 : 1;
}

const sign = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function compareNumbers(a: string, b: string): number {
  const [one, two] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return Math.sign(one.length - two.length) || sign(one, two);
}

/** Numbers are newer than letters. */
function compareParts(one: Reader, two: Reader): number {
  const isNumber = isDigit(one.next);
  const [a, b] = [one.run(isNumber ? isDigit : isLetter), two.run(isNumber ? isDigit : isLetter)];
  if (b === '') return isNumber ? 1 : -1;
  return isNumber ? compareNumbers(a, b) : sign(a, b);
}

/**
 * Order of two versions or releases, -1, 0 or 1, by rpm's own rules (`rpmvercmp`, rpm 4.15 and later; rpm-version(7)). Different texts
 * may be the same version: `1.0` and `1_00`.
 */
export function compareVersions(a: string, b: string): number {
  if (a === b) return 0;
  const [one, two] = [new Reader(a), new Reader(b)];
  for (;;) {
    one.skipSeparators();
    two.skipSeparators();
    const marks = compareMarks(one, two);
    if (marks !== null) {
      if (marks !== 0) return marks;
      one.step();
      two.step();
      continue;
    }
    if (one.next === '' || two.next === '') return Math.sign(one.next.length - two.next.length);
    const parts = compareParts(one, two);
    if (parts !== 0) return parts;
  }
}

export interface Evr {
  epoch: number;
  version: string;
  release: string;
}

/** Order of two packages of one name: epoch, then version, then release. */
export const compareEvr = (a: Evr, b: Evr): number =>
  Math.sign(a.epoch - b.epoch) || compareVersions(a.version, b.version) || compareVersions(a.release, b.release);

/** `1:15.2.1-5.fc43`. */
export const formatEvr = ({ epoch, version, release }: Evr): string =>
  `${epoch === 0 ? '' : `${epoch}:`}${version}-${release}`;
