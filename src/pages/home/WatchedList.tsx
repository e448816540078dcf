import { Title } from '@patternfly/react-core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { paths } from '@/lib/paths';
import { type Star, useStars } from '@/lib/watched';
import { hasEnd, readWatchedPath } from '@/lib/watched-path';
import { packitQueries } from '@/sources/packit/queries';
import { StarList } from '@/ui/StarList';

const isProject = ({ path }: Star): boolean => readWatchedPath(path)?.kind === 'project';
const isMoving = (star: Star): boolean => !star.isDone && hasEnd(star.path);

/** What is watched with its state, `most` of it, what still moves first. That of projects comes from the newest Copr builds. */
export function WatchedList({ most }: { most: number }) {
  const stars = useStars();
  const shown = [...stars.filter(isMoving), ...stars.filter((star) => !isMoving(star))].slice(0, most);
  const builds = useInfiniteQuery({ ...packitQueries.jobFeed('copr'), enabled: shown.some(isProject) });
  return (
    <>
      <div className="pb-home-card-head">
        <Title headingLevel="h2" size="md" id="home-watched">
          Watched
        </Title>
        <Link to={paths.watched()}>{stars.length > most ? `All ${stars.length}` : 'Manage'}</Link>
      </div>
      <div className="pb-home-watched-list">
        <StarList
          label="Watched pages"
          stars={shown}
          builds={builds.data?.pages.flatMap(({ items }) => items) ?? builds.error}
        />
      </div>
    </>
  );
}
