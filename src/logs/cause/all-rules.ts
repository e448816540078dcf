import type { Rule } from './rule';
import { buildroot } from './rules/buildroot';
import { cFamily } from './rules/c-family';
import { cmake } from './rules/cmake';
import { commands } from './rules/commands';
import { configure } from './rules/configure';
import { documents } from './rules/documents';
import { files } from './rules/files';
import { generic } from './rules/generic';
import { go } from './rules/go';
import { java } from './rules/java';
import { languages } from './rules/languages';
import { link } from './rules/link';
import { node } from './rules/node';
import { otherTests } from './rules/other-tests';
import { patches } from './rules/patches';
import { perl } from './rules/perl';
import { python } from './rules/python';
import { r } from './rules/r';
import { repositories } from './rules/repositories';
import { resources } from './rules/resources';
import { ruby } from './rules/ruby';
import { rust } from './rules/rust';
import { sources } from './rules/sources';
import { spec } from './rules/spec';
import { testRunners } from './rules/test-runners';
import { tests } from './rules/tests';
import { unitTests } from './rules/unit-tests';

/** All rules; of several that know a line, the lowest tier counts, then the first here. */
export const ALL_RULES: readonly Rule[] = [
  ...resources,
  ...buildroot,
  ...repositories,
  ...sources,
  ...patches,
  ...spec,
  ...files,
  ...java,
  ...go,
  ...rust,
  ...cmake,
  ...configure,
  ...languages,
  ...r,
  ...node,
  ...python,
  ...tests,
  ...unitTests,
  ...cFamily,
  ...link,
  ...documents,
  ...perl,
  ...ruby,
  ...testRunners,
  ...otherTests,
  ...commands,
  ...generic,
];
