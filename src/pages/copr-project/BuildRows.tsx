import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import type { Build } from '@/domain/copr';
import { count, formatNumber } from '@/lib/format';
import { BuildsTable } from '@/ui/copr/BuildsTable';
import { LoadMore } from '@/ui/copr/LoadMore';
import type { LoadedBuilds } from '@/ui/copr/use-loaded-builds';

const ROWS = 100;

/** The builds that match, a hundred more at a time: first of those that are loaded, then of those that Copr still has. */
export function BuildRows({ found, loaded }: { found: readonly Build[]; loaded: LoadedBuilds }) {
  const [rows, setRows] = useState(ROWS);
  const more = () => {
    setRows(rows + ROWS);
    loaded.more();
  };
  return (
    <>
      <p role="status" className="pb-quiet">
        {found.length === loaded.builds.length
          ? `${count(found.length, 'build')} ${loaded.hasMore ? 'loaded' : 'in all'}.`
          : `${formatNumber(found.length)} of the ${formatNumber(loaded.builds.length)} loaded builds match.`}
        {loaded.dropped > 0 && ` ${count(loaded.dropped, 'row')} of Copr's answer could not be read.`}
      </p>
      {found.length > 0 && <BuildsTable label="Builds" builds={found.slice(0, rows)} />}
      {found.length > rows ? (
        <div className="pb-cp-more">
          <Button variant="secondary" onClick={() => setRows(rows + ROWS)}>
            Show more of them
          </Button>
        </div>
      ) : (
        <LoadMore
          what="100 older builds"
          hasMore={loaded.hasMore}
          isLoading={loaded.isLoading}
          error={loaded.error}
          onMore={more}
        />
      )}
    </>
  );
}
