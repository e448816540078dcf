import type { CauseCategory, Confidence } from '@/logs/cause/model';

/** Families of causes, as a reader calls them. */
export const CATEGORY_WORDS: Readonly<Record<CauseCategory, string>> = {
  'buildroot-deps': 'Missing build dependency',
  'file-conflict': 'File conflict between packages',
  'repo-metadata': 'Repository could not be read',
  'source-download': 'Source could not be downloaded',
  'source-missing': 'Source is missing',
  patch: 'Patch does not apply',
  'spec-parse': 'Error in the spec file',
  unpackaged: 'Installed files not packaged',
  'files-missing': 'Packaged files missing',
  debuginfo: 'Debug information',
  oom: 'Out of memory',
  disk: 'Disk full',
  timeout: 'Out of time',
  infra: 'Failure of the service',
  compile: 'Compiler error',
  link: 'Linker error',
  rust: 'Rust error',
  go: 'Go error',
  java: 'Java error',
  cmake: 'CMake configuration',
  meson: 'Meson configuration',
  autotools: 'configure',
  python: 'Python error',
  'python-pkg': 'Python packaging',
  node: 'Node.js error',
  perl: 'Perl error',
  ruby: 'Ruby error',
  tex: 'TeX error',
  docs: 'Documentation',
  command: 'Command failed',
  test: 'Test failed',
  other: 'Other error',
};

export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  certain: 'certain',
  likely: 'likely',
  guess: 'a guess',
};

const SECTIONS: Readonly<Record<string, string>> = {
  buildroot: 'in the build root',
  srpm: 'in the source package',
  files: 'in packaging',
};

/** "in %build", "in the build root"; empty where it is not known. */
export function sectionWords(section: string | null): string {
  if (section === null) return '';
  return SECTIONS[section] ?? `in ${section}`;
}
