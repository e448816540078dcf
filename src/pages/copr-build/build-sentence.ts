import type { Build, BuildTarget, SourceBuild } from '@/domain/copr';
import { buildMs } from '@/domain/earlier-builds';
import { hasFailed, isFinal, type Status } from '@/domain/status';
import type { Instant } from '@/domain/time';
import { count, formatDuration, formatRelative } from '@/lib/format';

/** What is known of a build by now; undefined: not answered yet. */
export interface Known {
  build: Build;
  targets: readonly BuildTarget[] | undefined;
  /** Null: Copr does not tell. */
  source: SourceBuild | null | undefined;
}

/** Copied chroots are neither good nor bad here: they were built elsewhere. */
const number = (targets: readonly BuildTarget[], ...statuses: readonly Status[]): number =>
  targets.filter(({ status, raw }) => statuses.includes(status) && raw !== 'forked').length;

/** The source package did not come about, so that nothing was built. */
export function isSourceToBlame({ build, targets, source }: Known): boolean {
  if (!hasFailed(build.status)) return false;
  return source !== undefined && source !== null ? hasFailed(source.status) : targets?.length === 0;
}

const WORDS = [
  [['failure', 'error'], 'failed'],
  [['success'], 'succeeded'],
  [['canceled'], 'canceled'],
  [['skipped'], 'skipped'],
] as const;

/** "failed on 2 of 9 chroots", with what else is worth a word: canceled and skipped ones. */
export function targetsWords(targets: readonly BuildTarget[]): string {
  const all = count(targets.length, 'chroot');
  const copied = targets.filter(({ raw }) => raw === 'forked').length;
  const told = [
    ...WORDS.map(([statuses, word]) => ({ word, n: number(targets, ...statuses) })),
    { word: 'copied', n: copied },
  ].filter(({ n }) => n > 0);
  const [first, ...rest] = told;
  if (first === undefined) return `in no known state on ${all}`;
  if (targets.length === 1) return `${first.word} on its only chroot`;
  const of = first.n === targets.length ? 'all' : `${first.n} of`;
  const others = rest.filter(({ word }) => word !== 'succeeded').map(({ word, n }) => `${word} on ${n}`);
  return [`${first.word} on ${of} ${all}`, ...others].join(', ');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function movingWords({ build, targets = [], source }: Known): string {
  const done = targets.filter(({ status }) => isFinal(status)).length;
  const failed = number(targets, 'failure', 'error');
  if (build.raw === 'importing' || source?.raw === 'importing')
    return 'Importing the source package into Copr’s dist-git; the chroots follow';
  const hasBegun = targets.some(({ startedAt, status }) => startedAt !== null || isFinal(status));
  if (!hasBegun && source?.status === 'running') return 'Building the source package; the chroots follow';
  if (!hasBegun && build.raw === 'starting') return 'Waiting for a virtual machine';
  if (!hasBegun && targets.length === 0) return 'Waiting; the chroots are known once Copr has read the source package';
  if (!hasBegun) return `In the queue for ${count(targets.length, 'chroot')}`;
  return `Running: ${done} of ${count(targets.length, 'chroot')} done${failed > 0 ? `, ${failed} failed` : ''}`;
}

const canceledWords = (targets: readonly BuildTarget[] | undefined): string => {
  if (targets?.length === 0) return 'Canceled before there were chroots';
  const [good, failed] = [number(targets ?? [], 'success'), number(targets ?? [], 'failure', 'error')];
  if (targets === undefined || good + failed === 0) return 'Canceled before any chroot was done';
  const done = [good > 0 ? `${good} succeeded` : '', failed > 0 ? `${failed} failed` : ''].filter(
    (word) => word !== '',
  );
  return `Canceled when ${done.join(' and ')} of ${count(targets.length, 'chroot')}`;
};

function unknownWords({ raw }: Build, chroots: string | null): string {
  if (raw === '') return 'Copr does not tell how it went; usually all chroots were canceled';
  return `Copr tells the state "${raw.slice(0, 60)}" of the whole build${chroots === null ? '' : `; ${chroots}`}`;
}

function endWords(known: Known): string {
  const { build, targets } = known;
  if (isSourceToBlame(known)) return 'The source package failed, so nothing was built';
  if (build.raw === 'forked') return 'Copied from another project by a fork; Copr keeps no logs of it';
  if (build.status === 'canceled') return canceledWords(targets);
  const chroots = targets === undefined || targets.length === 0 ? null : targetsWords(targets);
  if (build.status === 'unknown') return unknownWords(build, chroots);
  if (chroots === null) return capital(build.raw.slice(0, 60));
  return build.status === 'skipped'
    ? `${capital(chroots)}: the spec file leaves it out, or the same was built already`
    : capital(chroots);
}

/** The first sentence: what happened on how many chroots, how long it took, and when. */
export function buildSentence(known: Known, now: Instant): string {
  const { build, targets } = known;
  const { submittedAt, startedAt, endedAt } = build;
  const submitted = submittedAt === null ? '' : `; submitted ${formatRelative(submittedAt, now)}`;
  if (!isFinal(build.status))
    return `${movingWords(known)}${startedAt === null ? submitted : `; began ${formatRelative(startedAt, now)}`}.`;
  const took = buildMs(build);
  const hasBuilt = targets !== undefined && number(targets, 'success', 'failure') > 0 && build.raw !== 'forked';
  const after = took === null || !hasBuilt || isSourceToBlame(known) ? '' : ` in ${formatDuration(took)}`;
  return `${endWords(known)}${after}${endedAt === null ? submitted : `; ended ${formatRelative(endedAt, now)}`}.`;
}
