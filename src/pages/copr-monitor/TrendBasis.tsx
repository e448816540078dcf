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
      {mixed > 0 ? `${count(mixed, 'failing result')}` : 'Results that may be fixed'}: the build before was made for
      several chroots, and how it went on each is not known yet.{' '}
      <Button variant="link" isInline isDisabled={progress !== null} onClick={() => ask(buildIds)}>
        {progress === null
          ? `Ask Copr about ${count(most, 'build')}${of}`
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
        . Copr's list tells one state for a whole build: one that failed did so on at least one chroot, and one that
        succeeded may have been skipped on some. Nothing is claimed from these before they are asked about. ▲ newly
        failing, ▼ fixed, ~ flaky: changed at least twice in its last {FLAKY_WINDOW} known results.
      </p>
      {gaps.first > 0 && <p>{count(gaps.first, 'failing result')}: no earlier one to compare with.</p>}
      <Older count={gaps.older} loaded={loaded} />
      <Mixed mixed={gaps.mixed} buildIds={gaps.buildIds} asked={asked} />
    </div>
  );
}
