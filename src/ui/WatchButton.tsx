import { Button } from '@patternfly/react-core';
import OutlinedStarIcon from '@patternfly/react-icons/dist/esm/icons/outlined-star-icon';
import StarIcon from '@patternfly/react-icons/dist/esm/icons/star-icon';
import { useState } from 'react';
import type { Status } from '@/domain/status';
import { addStars, MOST_STARS, type Outcome, removeStar, useStars } from '@/lib/watched';
import { readWatchedPath } from '@/lib/watched-path';
import './watch.css';

interface Props {
  /** Address of the page. */
  path: string;
  /** What it is called in lists; null: not known yet. */
  title: string | null;
  /** How it stands; null: it has no state, or it is not known. */
  standing: { status: Status; isMoving: boolean } | null;
}

const NOTES: Readonly<Record<Outcome, string>> = {
  kept: '',
  'for-now': 'Only until this page is closed: this browser does not let Packboard keep anything.',
  'no-room': `${MOST_STARS} pages are watched already: remove one first.`,
};

/** Star of a page: keeps it in this browser among those that are watched. Nothing for pages that cannot be. */
export function WatchButton({ path, title, standing }: Props) {
  const stars = useStars();
  const [outcome, setOutcome] = useState<Outcome>('kept');
  if (readWatchedPath(path) === null) return null;
  const isWatched = stars.some((star) => star.path === path);
  const watch = () => {
    const now = Date.now();
    const seen =
      standing === null
        ? { status: null, seenAt: null, isDone: false }
        : { status: standing.status, seenAt: now, isDone: !standing.isMoving };
    return addStars([{ path, title: (title ?? path).slice(0, 300), at: now, ...seen }]);
  };
  return (
    <div className="pb-watch">
      <Button
        variant="secondary"
        size="sm"
        aria-pressed={isWatched}
        isDisabled={title === null}
        icon={isWatched ? <StarIcon /> : <OutlinedStarIcon />}
        onClick={() => setOutcome(isWatched ? removeStar(path) : watch())}
      >
        {isWatched ? 'Watching' : 'Watch'}
      </Button>
      <span role="status" className="pb-quiet">
        {NOTES[outcome]}
      </span>
    </div>
  );
}
