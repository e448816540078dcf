import { Button } from '@patternfly/react-core';
import { FLAKY_WINDOW } from '@/domain/monitor-trend';
import { count, formatNumber } from '@/lib/format';
import { InstantText } from '@/ui/InstantText';
import type { Gaps } from './matrix';
import { MOST_AT_ONCE, type useMonitor } from './use-monitor';

type Data = ReturnType<typeof useMonitor>;

function Older({ count: older, loaded: { isLoading, error, more } }: { count: number; loaded: Data['loaded'] }) {
  if (older === 0) return null;
  return (
    <p>
      {count(older, 'failing result')}: the build before is older than what is loaded.{' '}
      <Button variant="link" isInline isDisabled={isLoading} onClick={more}>
        {isLoading ? 'Loading …' : 'Load 100 older builds'}
      </Button>
      {error !== null && ` It failed: ${error.message}.`}
    </p>
  );
}

function Mixed({ mixed, buildIds, asked }: { mixed: number; buildIds: readonly number[]; asked: Data['asked'] }) {
  const { progress, error, ask } = asked;
  if (buildIds.length === 0) return null;
  const most = Math.min(MOST_AT_ONCE, buildIds.length);
  const of = buildIds.length > most ? ` of ${formatNumber(buildIds.length)}` : '';
  return (
    <p>
      {mixed > 0 ? `${count(mixed, 'failing result')}` : 'Results that may be fixed'}: the build before failed on some
      chroots.{' '}
      <Button variant="link" isInline isDisabled={progress !== null} onClick={() => ask(buildIds)}>
        {progress === null
          ? `Ask Copr on which chroots, for ${count(most, 'failed build')}${of}`
          : `Asking, ${formatNumber(progress.done)} of ${formatNumber(progress.all)} done`}
      </Button>
      {error !== null && ` It failed: ${error.message}.`}
    </p>
  );
}

/** What the trends rest on, what they leave open, and the ways to learn more: only on a click. */
export function TrendBasis({ gaps, data: { newest, loaded, asked } }: { gaps: Gaps; data: Data }) {
  const { builds, hasMore } = loaded;
  if (newest.data === undefined)
    return (
      <p className="pb-quiet pb-mon-basis">
        {newest.error === null
          ? 'Reading the builds before.'
          : `The builds before could not be learned, so nothing is said of trends: ${newest.error.message}.`}
      </p>
    );
  return (
    <div className="pb-mon-basis">
      <p className="pb-quiet">
        Trends compare a result with the last one before it, out of the {hasMore ? 'newest ' : ''}
        {count(builds.length, 'build')} of the project
        {hasMore && builds.length > 0 && (
          <>
            {' '}
            (back to <InstantText at={builds.at(-1)?.submittedAt ?? null} />)
          </>
        )}
        . Copr tells one state for a whole build: one that succeeded did so on every chroot that it built. ▲ newly
        failing, ▼ fixed, ~ flaky: changed at least twice in its last {FLAKY_WINDOW} known results.
      </p>
      {gaps.first > 0 && <p>{count(gaps.first, 'failing result')}: no earlier one to compare with.</p>}
      <Older count={gaps.older} loaded={loaded} />
      <Mixed mixed={gaps.mixed} buildIds={gaps.buildIds} asked={asked} />
    </div>
  );
}
