import type { Hit } from './hits';
import type { CauseCategory } from './model';

const BY_CATEGORY: Partial<Record<CauseCategory, string>> = {
  'buildroot-deps': 'Make the packages named here available to the build, or change the BuildRequires.',
  'repo-metadata': 'A repository could not be read: check its address, then build again.',
  'source-download': 'Check the address of the source, and try it by hand.',
  'spec-parse': 'Correct the spec file.',
  compile: 'Correct the code, or take a fix from upstream as a patch.',
  link: 'Add the missing library to the link line or its -devel package to BuildRequires.',
  rust: 'Correct the code, or the versions of its crates.',
  go: 'Correct the code, or the versions of its modules.',
  java: 'Correct the code, or the versions of its artifacts.',
  cmake: 'Add what CMake misses to BuildRequires, or correct CMakeLists.txt.',
  meson: 'Add what Meson misses to BuildRequires, or correct its options.',
  autotools: 'Add what configure misses to BuildRequires.',
  python: 'Follow the traceback around this line.',
  test: 'A test fails: run it by hand, correct it, or exclude it in %check with a reason.',
};

const GROUP = /\$(\d)/g;

/** What to do next, with the names from the line put in; null where a name is missing and nothing general is known. */
export function hintFor(hit: Hit): string | null {
  const general = BY_CATEGORY[hit.rule.category] ?? null;
  const template = hit.rule.hint;
  if (template === undefined) return general;
  let isWhole = true;
  const text = template.replace(GROUP, (_, number: string) => {
    const group = hit.groups[Number(number)]?.trim();
    if (group === undefined || group === '') isWhole = false;
    return (group ?? '').slice(0, 200);
  });
  return isWhole ? text : general;
}
