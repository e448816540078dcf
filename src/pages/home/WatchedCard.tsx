import { Card } from '@patternfly/react-core';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import { countKept, onKept } from '@/lib/watched-kept';
import './watched-card.css';

const WatchedList = lazy(async () => ({ default: (await import('./WatchedList')).WatchedList }));

const MOST = 8;
const HEAD = '4.5rem';

/** What the reader watches, in room that is held until it is read; nothing at all where nothing is watched. */
export function WatchedCard() {
  const count = useSyncExternalStore(onKept, countKept);
  if (count === 0) return null;
  return (
    <Card component="section" aria-label="Watched" className="pb-home-watched">
      <div style={{ minBlockSize: `calc(${HEAD} + ${Math.min(count, MOST)} * var(--pb-star-row))` }}>
        <Suspense fallback={null}>
          <WatchedList most={MOST} />
        </Suspense>
      </div>
    </Card>
  );
}
