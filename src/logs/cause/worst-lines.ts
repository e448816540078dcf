import { MOST_READ } from './rule';

const CHARACTERS = [...'aA0 \t._-/:\'"`‘’()[]{}<>=#*!|+,;%$@~^&?\\é→'];
const PAIRS = [
  'a ',
  'a.',
  'a/',
  'a:',
  'a::',
  ': ',
  '- ',
  '. ',
  '0:',
  '0.',
  '()',
  '(a)',
  "''",
  '""',
  '::a',
  'A::',
  '/a',
  '\t ',
  '# ',
  '== ',
  '-a',
  '_.',
  '[0]',
  '0,0',
  '...',
  'a, ',
];
const WORDS = [
  'error: ',
  'Error: ',
  'expected ',
  'but got ',
  'failed ',
  'FAILED ',
  'not found ',
  'line 1: ',
  'requires ',
  'a.go:1: ',
  '/a/b.c:1:2: ',
  'warning: ',
  'package a ',
];

/** What hostile lines are filled with. */
export const pieces: readonly string[] = [...CHARACTERS, ...PAIRS, ...WORDS];

/** A last character that no expression hopes for, so that it tries all it can. */
export const UNLIKELY = '\u0001';

const filled = (piece: string): string => piece.repeat(Math.ceil(MOST_READ / piece.length)).slice(0, MOST_READ);

/** Lines of the longest length a rule sees, of the shapes that make careless expressions slow. */
export function worstLines(example = ''): string[] {
  const starts = example === '' ? [''] : ['', example, ...[8, 16, 32].map((length) => example.slice(0, length))];
  const lines = pieces.flatMap((piece) => starts.map((start) => (start + filled(piece)).slice(0, MOST_READ)));
  if (example !== '')
    lines.push(filled(example), filled(`${example} `), filled(example.slice(0, Math.ceil(example.length / 2))));
  return lines.flatMap((line) => [line, line.slice(0, -1) + UNLIKELY]);
}
