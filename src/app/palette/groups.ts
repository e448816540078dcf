import type { Choice } from './choice';

interface Group {
  /** Empty: no heading. */
  name: string;
  /** Index of its first row among all. */
  from: number;
  choices: readonly Choice[];
}

/** Rows under their headings, in the order given: those of one heading stand together. */
export function grouped(choices: readonly Choice[]): Group[] {
  const names = [...new Set(choices.map(({ group = '' }) => group))];
  let from = 0;
  return names.map((name) => {
    const some = choices.filter(({ group = '' }) => group === name);
    const start = from;
    from += some.length;
    return { name, from: start, choices: some };
  });
}
