import { Button } from '@patternfly/react-core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Build } from '@/domain/copr';
import { buildMs, usualDuration } from '@/domain/earlier-builds';
import { formatDuration } from '@/lib/format';
import { earlierBuilds } from './read-changes';

/** How long earlier builds of the package took; asked for on demand, or shown when it is known anyway. */
export function UsualTime({ build }: { build: Build }) {
  const [isWanted, setIsWanted] = useState(false);
  const { data, error, isFetching, refetch } = useInfiniteQuery({ ...earlierBuilds(build), enabled: isWanted });
  if (build.packageName === null) return null;
  if (data === undefined)
    return (
      <p>
        {error !== null && `${error.message}. `}
        <Button
          variant="link"
          isInline
          isDisabled={isFetching}
          onClick={() => {
            setIsWanted(true);
            if (error !== null) void refetch();
          }}
        >
          {isFetching ? 'Asking Copr …' : 'Compare with how long it usually takes'}
        </Button>
      </p>
    );
  const usual = usualDuration(
    data.pages.flatMap(({ items }) => items),
    build,
  );
  if (usual === null)
    return <p className="pb-quiet">Too few earlier builds succeeded to tell how long it usually takes.</p>;
  const took = buildMs(build);
  return (
    <p>
      {took === null ? 'This' : `All chroots together took ${formatDuration(took)}; this`} usually takes about{' '}
      {formatDuration(usual.medianMs)}{' '}
      <span className="pb-quiet">
        (median of {usual.builds} earlier builds of the package that succeeded, from the first chroot’s start to the
        last one’s end)
      </span>
      .
    </p>
  );
}
