import { Button, PageSection, Title } from '@patternfly/react-core';
import TimesIcon from '@patternfly/react-icons/dist/esm/icons/times-icon';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getConfig } from '@/lib/config';
import { followedStars, removeStar, useStars } from '@/lib/watched';
import { hasEnd, readWatchedPath } from '@/lib/watched-path';
import { packitQueries } from '@/sources/packit/queries';
import { EmptyNote } from '@/ui/EmptyNote';
import { PageTitle } from '@/ui/PageTitle';
import { StarList } from '@/ui/StarList';
import { FileActions } from './FileActions';
import { Notifications } from './Notifications';
import { watchedSentence } from './sentence';
import './watched.css';

/** `/watched`: all that is watched in this browser, with its state. */
export function WatchedPage() {
  const stars = useStars();
  const hasProjects = stars.some(({ path }) => readWatchedPath(path)?.kind === 'project');
  const isOn = getConfig().services.packit !== null;
  const builds = useInfiniteQuery({ ...packitQueries.jobFeed('copr'), enabled: hasProjects && isOn });
  const jobs = builds.data?.pages.flatMap(({ items }) => items) ?? builds.error;
  const left = stars.filter(({ isDone }) => !isDone).length;
  const followed = followedStars(stars).length;
  const projects = stars.filter(({ path }) => !hasEnd(path)).length;
  return (
    <>
      <PageTitle title="Watched">{watchedSentence(stars)}</PageTitle>
      <PageSection hasBodyWrapper={false} className="pb-watched">
        {stars.length === 0 ? (
          <EmptyNote title="Nothing is watched">
            The star on the page of a build, a pipeline or a project (key w) puts it here and on Home. It is kept in
            this browser alone, without an account.
          </EmptyNote>
        ) : (
          <StarList
            label="Watched pages"
            stars={stars}
            builds={jobs}
            action={({ path, title }) => (
              <Button
                variant="plain"
                size="sm"
                icon={<TimesIcon />}
                aria-label={`Stop watching ${title}`}
                onClick={() => removeStar(path)}
              />
            )}
          />
        )}
        {left - projects > followed && (
          <p className="pb-quiet">
            The newest {followed} that are not finished are followed; the others wait their turn.
          </p>
        )}
        <section aria-labelledby="watched-told">
          <Title headingLevel="h2" size="lg" id="watched-told">
            When one ends
          </Title>
          <Notifications />
        </section>
        <section aria-labelledby="watched-file">
          <Title headingLevel="h2" size="lg" id="watched-file">
            In another browser
          </Title>
          <p>A file takes what is watched along. Importing adds to what is here and removes nothing.</p>
          <FileActions stars={stars} />
        </section>
      </PageSection>
    </>
  );
}
