import { Button } from '@patternfly/react-core';
import TimesIcon from '@patternfly/react-icons/dist/esm/icons/times-icon';
import { Link } from 'react-router-dom';
import { removeStar, useStars } from '@/lib/watched';
import { readWatchedPath } from '@/lib/watched-path';
import { Section } from '@/ui/Section';

/** Owners and projects that were starred in this browser. */
export function Followed() {
  const stars = useStars().filter(({ path }) => readWatchedPath(path)?.kind === 'copr');
  return (
    <Section title="Watched by you">
      {stars.length === 0 ? (
        <p className="pb-quiet">
          The star on the page of a project or an owner (key w) puts it here. It is kept in this browser alone.
        </p>
      ) : (
        <ul className="pb-cp-list" aria-label="Watched owners and projects">
          {stars.map(({ path, title }) => (
            <li key={path}>
              <Link to={path}>
                <bdi className="pb-wrap">{title}</bdi>
              </Link>{' '}
              <Button
                variant="plain"
                size="sm"
                hasNoPadding
                icon={<TimesIcon />}
                aria-label={`Stop watching ${title}`}
                onClick={() => removeStar(path)}
              />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
