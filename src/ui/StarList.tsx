import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Job } from '@/domain/job';
import { newestOf } from '@/domain/newest-of';
import { statusOfWord } from '@/domain/standing';
import type { Star } from '@/lib/watched';
import { hasEnd, readWatchedPath } from '@/lib/watched-path';
import { InstantText } from './InstantText';
import { StatusLabel } from './StatusLabel';
import './watch.css';

interface Props {
  label: string;
  stars: readonly Star[];
  /** Newest Copr builds, for the state of projects; null: not read yet. An error: why they could not be. */
  builds: readonly Job[] | Error | null;
  /** At the end of each row. */
  action?: (star: Star) => ReactNode;
}

/** A project stands as its newest build does. */
function ProjectState({ star, builds }: { star: Star; builds: Props['builds'] }) {
  const thing = readWatchedPath(star.path);
  const jobs = builds instanceof Error || builds === null ? [] : builds;
  const newest = thing?.kind === 'project' ? newestOf(thing, jobs) : null;
  const none = (() => {
    if (builds instanceof Error) return `Its builds could not be read: ${builds.message}`;
    return builds === null ? 'Builds not read yet' : `None of the newest ${builds.length} Copr builds is its own`;
  })();
  return (
    <>
      {newest === null ? (
        <span className="pb-quiet">Project</span>
      ) : (
        <StatusLabel status={newest.status} raw={newest.raw} />
      )}
      <StarName star={star}>
        {newest === null ? none : 'newest Copr build '}
        {newest !== null && <InstantText at={newest.submittedAt} />}
      </StarName>
    </>
  );
}

function JobState({ star }: { star: Star }) {
  const status = statusOfWord(star.status);
  const isGone = star.status === 'gone';
  return (
    <>
      {status === null ? (
        <span className="pb-quiet">{isGone ? 'Gone' : 'Not seen yet'}</span>
      ) : (
        <StatusLabel status={status} raw="" />
      )}
      <StarName star={star}>
        {isGone && 'Packit does not know it'}
        {!isGone && star.seenAt !== null && (
          <>
            {star.isDone ? 'ended, seen' : 'seen'} <InstantText at={star.seenAt} />
          </>
        )}
      </StarName>
    </>
  );
}

/** Projects and owners of Copr are kept to be found again; their pages tell how they stand. */
function CoprState({ star }: { star: Star }) {
  const thing = readWatchedPath(star.path);
  return (
    <>
      <span className="pb-quiet">
        {thing?.kind === 'copr' && thing.project === null ? 'Copr owner' : 'Copr project'}
      </span>
      <StarName star={star}>{null}</StarName>
    </>
  );
}

/** By what is watched. */
function State({ star, builds }: { star: Star; builds: Props['builds'] }) {
  if (hasEnd(star.path)) return <JobState star={star} />;
  const isCopr = readWatchedPath(star.path)?.kind === 'copr';
  return isCopr ? <CoprState star={star} /> : <ProjectState star={star} builds={builds} />;
}

function StarName({ star, children }: { star: Star; children: ReactNode }) {
  return (
    <span className="pb-star-name">
      <Link to={star.path} className="pb-star-title">
        <bdi>{star.title}</bdi>
      </Link>
      <span className="pb-star-seen">{children}</span>
    </span>
  );
}

/** What is watched: state, name and when it was last seen. */
export function StarList({ label, stars, builds, action }: Props) {
  return (
    <ul className="pb-stars" aria-label={label}>
      {stars.map((star) => (
        <li key={star.path} className="pb-star">
          <State star={star} builds={builds} />
          {action?.(star)}
        </li>
      ))}
    </ul>
  );
}
