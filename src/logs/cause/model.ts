/** Families of causes, as in the labelled corpus (`../shared/corpus/build-logs/README.md`). */
export const CAUSE_CATEGORIES = [
  'buildroot-deps',
  'file-conflict',
  'repo-metadata',
  'source-download',
  'source-missing',
  'patch',
  'spec-parse',
  'unpackaged',
  'files-missing',
  'debuginfo',
  'oom',
  'disk',
  'timeout',
  'infra',
  'compile',
  'link',
  'rust',
  'go',
  'java',
  'cmake',
  'meson',
  'autotools',
  'python',
  'python-pkg',
  'node',
  'perl',
  'ruby',
  'tex',
  'docs',
  'command',
  'test',
  'other',
] as const;
export type CauseCategory = (typeof CAUSE_CATEGORIES)[number];

export type Confidence = 'certain' | 'likely' | 'guess';

/** Why a build failed, with the line that says so first. */
export interface Cause {
  /** From 1, lines ended by LF. */
  line: number;
  category: CauseCategory;
  /** That line, cleaned of prefixes and terminal codes, at most 500 characters. */
  text: string;
  confidence: Confidence;
  /** Lines that belong to it: context before, continuation after. */
  evidence: { first: number; last: number };
  /** What to do next, made from the line where it can be; null where nothing useful is known. */
  hint: string | null;
}

export interface CauseReport {
  /** Null: the log does not tell (it is cut, or only a part of a build). */
  failed: boolean | null;
  /** `%prep`, `%build`, `%check`, `buildroot`, `srpm`, `files` ... where it failed. */
  section: string | null;
  /** Best first, at most 10; none for a log of a successful build. */
  causes: readonly Cause[];
  /** Another log of the same build that holds the reason ("See root.log for details"). */
  seeAlso: 'root' | 'build' | null;
  /** Why the rules that this site adds are not used; only there when they are not. */
  rulesProblem?: string;
}
