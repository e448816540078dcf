import type { Build } from '@/domain/copr';
import { buildMs } from '@/domain/copr-builds';
import { formatNumber } from '@/lib/format';
import { DurationStrip } from '@/ui/copr/DurationStrip';
import { Section } from '@/ui/Section';
import { successWords, timeWords } from './trend-words';

const MOST = 50;

/** How the loaded builds went and how long they took. */
export function BuildTrend({ builds }: { builds: readonly Build[] }) {
  const shown = builds.slice(0, MOST);
  const bars = shown.map((build) => ({
    buildId: build.id,
    status: build.status,
    raw: build.raw,
    ms: buildMs(build),
    note: [build.packageName, build.version].filter((text) => text !== null).join(' '),
  }));
  const words = [successWords(builds), timeWords(builds)].filter((text) => text !== null);
  const title =
    shown.length === 1 ? 'The only build' : `Newest ${formatNumber(shown.length)} builds, the last one first`;
  return (
    <Section title={title}>
      {words.length > 0 && <p>{words.join(' ')}</p>}
      <DurationStrip label={title} bars={bars} />
      <p className="pb-quiet">
        The higher, the longer it took, against the longest. Times are from the first start of a chroot to the last end,
        of the {formatNumber(builds.length)} builds that are loaded.
      </p>
    </Section>
  );
}
