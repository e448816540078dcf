import type { Build } from '@/domain/copr';
import { buildMs } from '@/domain/copr-builds';
import { count } from '@/lib/format';
import { BuildsTable } from '@/ui/copr/BuildsTable';
import { DurationStrip } from '@/ui/copr/DurationStrip';
import { LoadMore } from '@/ui/copr/LoadMore';
import type { LoadedBuilds } from '@/ui/copr/use-loaded-builds';
import { EmptyNote } from '@/ui/EmptyNote';
import { Section } from '@/ui/Section';
import { ChrootHistories } from './ChrootHistories';

const STRIP = 60;

interface Props {
  /** In the chosen directory. */
  builds: readonly Build[];
  loaded: LoadedBuilds;
}

/** All builds of a package as far as they are loaded: as bars, by chroot, and as a table. */
export function BuildHistory({ builds, loaded }: Props) {
  const bars = builds.slice(0, STRIP).map((build) => ({
    buildId: build.id,
    status: build.status,
    raw: build.raw,
    ms: buildMs(build),
    note: build.version ?? '',
  }));
  return (
    <>
      {builds.length === 0 ? (
        <EmptyNote title="No builds here">
          {loaded.builds.length === 0
            ? 'The package is known, but nothing was built of it yet.'
            : 'None of its loaded builds is in this directory.'}
        </EmptyNote>
      ) : (
        <>
          <Section title={`Newest ${count(bars.length, 'build')}, the last one first`}>
            <DurationStrip label="Newest builds" bars={bars} />
            <p className="pb-quiet">
              The higher, the longer it took, from the first start of a chroot to the last end, against the longest.
            </p>
          </Section>
          <ChrootHistories builds={builds} />
          <Section title="Builds">
            <BuildsTable label="Builds" builds={builds} hasPackage={false} />
          </Section>
        </>
      )}
      <LoadMore
        what="100 older builds"
        hasMore={loaded.hasMore}
        isLoading={loaded.isLoading}
        error={loaded.error}
        onMore={loaded.more}
      />
    </>
  );
}
