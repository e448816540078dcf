import { hardwareWords } from '@/domain/builder-hardware';
import type { Build, BuildTarget } from '@/domain/copr';
import { compareSources } from '@/domain/copr-source';
import { type ChangedPackage, countChanges, type RootChanges } from '@/domain/installed-packages';
import { formatEvr } from '@/domain/rpm-version';
import { count, formatDuration } from '@/lib/format';
import type { Comparison } from './read-changes';

type Compared = Extract<Comparison, { kind: 'compared' }>;

/** Packages that break builds most often: named first. */
const TOOLS =
  /^(?:gcc|clang|llvm|rust|golang|python3|ruby|nodejs|java|perl-interpreter|cmake|meson|ninja-build|make|glibc|binutils|redhat-rpm-config|rpm-build|annobin)[\d.]*(?:-(?:libs|devel|c\+\+|base|std-static))?$/;

const DIST = /\.(?:fc|el|eln|amzn|mga)\d[\w.]*$/;

/** "gcc 15.2.1-3 → 15.2.1-5", without the dist tag where both have the same. */
export function changeText({ name, before, after }: ChangedPackage): string {
  const [one, two] = [formatEvr(before), formatEvr(after)];
  const tag = DIST.exec(two)?.[0] ?? '';
  const isSame = tag !== '' && one.endsWith(tag);
  const cut = (text: string) => (isSame ? text.slice(0, -tag.length) : text);
  return `${name} ${cut(one)} → ${cut(two)}`;
}

/** The build root in words: the change that matters most and how many more. */
export function rootWords(changes: RootChanges): string {
  const all = countChanges(changes);
  if (all === 0) return 'the build root is the same';
  const moved = [...changes.upgraded, ...changes.downgraded];
  const first = moved.find(({ name }) => TOOLS.test(name)) ?? moved[0];
  if (first === undefined) {
    const { added, removed } = changes;
    const words = [
      ...(added.length > 0 ? [`${count(added.length, 'package')} more`] : []),
      ...(removed.length > 0 ? [`${count(removed.length, 'package')} fewer`] : []),
    ];
    return `${words.join(' and ')} in the build root`;
  }
  return all === 1 ? changeText(first) : `${changeText(first)} and ${all - 1} more`;
}

const SOURCE_WORDS = {
  'same-commit': 'source unchanged',
  'other-commit': 'another commit of the source',
  'same-version': 'same version of the source',
  'other-version': 'another version of the source',
  unknown: 'whether the source changed is not told',
} as const;

const ROOT_PROBLEMS = {
  gone: 'Copr no longer has the list of installed packages of',
  unreadable: 'the list of installed packages cannot be read of',
} as const;

const sourceChange = ({ good, source }: Compared, build: Build) =>
  compareSources(
    { version: good.build.version, source: source.before },
    { version: build.version, source: source.after },
  );

function hardwareChange({ hardware: { before, after } }: Compared): string {
  if (before === null || after === null) return 'the builder is not told';
  return hardwareWords(before) === hardwareWords(after) ? 'same kind of builder' : 'another kind of builder';
}

/** Ms that a chroot took; null where it is not told. */
export const tookMs = ({ startedAt, endedAt }: Pick<BuildTarget, 'startedAt' | 'endedAt'>): number | null =>
  startedAt === null || endedAt === null || endedAt < startedAt ? null : endedAt - startedAt;

/** What changed, in one sentence. */
export function changesSentence(compared: Compared, build: Build, target: BuildTarget): string {
  const { root, good } = compared;
  const rootText =
    'problem' in root
      ? `${ROOT_PROBLEMS[root.problem]} ${root.of === 'this' ? 'this build' : 'the good build'}`
      : rootWords(root.told);
  const [before, after] = [tookMs(good.target), tookMs(target)];
  const times =
    before === null || after === null
      ? []
      : [`failed after ${formatDuration(after)}, good took ${formatDuration(before)}`];
  const text = [rootText, SOURCE_WORDS[sourceChange(compared, build)], hardwareChange(compared), ...times].join('; ');
  const isName = 'told' in root && root.told.upgraded.length + root.told.downgraded.length > 0;
  return `${isName ? text : text.charAt(0).toUpperCase() + text.slice(1)}.`;
}
