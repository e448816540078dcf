import type { BuildSource } from '@/domain/copr';
import { factName } from '@/ui/copr/source-words';

/** Where a package comes from, in the words of Copr's own form. */
const KINDS: Readonly<Record<string, string>> = {
  scm: 'A repository',
  distgit: 'dist-git',
  pypi: 'PyPI',
  rubygems: 'RubyGems',
  custom: 'A script',
  link: 'An address',
  upload: 'An uploaded SRPM',
  unset: 'Not set: each build brings its own',
};

export const kindWords = (kind: string): string => (Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined) ?? kind;

/** A source's own settings with readable names; the kind is told apart. */
export const factsOf = ({ facts }: BuildSource): readonly (readonly [string, string])[] =>
  facts.filter(([name]) => name !== 'tmp').map(([name, value]) => [factName(name), value] as const);
