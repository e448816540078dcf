import { Button } from '@patternfly/react-core';
import { releaseLabel } from '@/domain/chroot';
import type { Build } from '@/domain/copr';
import { count, formatNumber } from '@/lib/format';
import { DurationStrip } from '@/ui/copr/DurationStrip';
import { Section } from '@/ui/Section';
import { AT_ONCE, useChrootHistory } from './use-chroot-history';

/** How the newest builds went on each chroot and how long they took. */
export function ChrootHistories({ builds }: { builds: readonly Build[] }) {
  const { histories, read, left, progress, error, more } = useChrootHistory(builds);
  return (
    <Section title="History by chroot">
      {histories.map(({ chroot, bars }) => (
        <div key={chroot.name} className="pb-pkg-chroot">
          <h3>
            {releaseLabel(chroot)} <span className="pb-code">{chroot.arch ?? ''}</span>
          </h3>
          <DurationStrip label={`Builds on ${chroot.name}, the last one first`} bars={bars} />
        </div>
      ))}
      {read > 0 && (
        <p className="pb-quiet">
          Of the newest {count(read, 'build')}, the last one first. The higher, the longer it took, against the longest
          of its chroot; the wait for a builder is part of it.
        </p>
      )}
      {error !== null && <p role="alert">It could not be read on: {error.message}.</p>}
      {left > 0 && (
        <p>
          <Button variant="secondary" isDisabled={progress !== null} isLoading={progress !== null} onClick={more}>
            {progress === null
              ? `Read the chroots of ${count(Math.min(AT_ONCE, left), 'build')}`
              : `Reading, ${formatNumber(progress.done)} of ${formatNumber(progress.all)} done`}
          </Button>{' '}
          <span className="pb-quiet">One request to Copr for each.</span>
        </p>
      )}
    </Section>
  );
}
