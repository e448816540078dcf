import { Button } from '@patternfly/react-core';
import TimesIcon from '@patternfly/react-icons/dist/esm/icons/times-icon';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import { hasFailed } from '@/domain/status';
import { getConfig } from '@/lib/config';
import { followedStars, useStars } from '@/lib/watched';
import { StatusLabel } from '@/ui/StatusLabel';
import { STATUS_LOOK } from '@/ui/status-look';
import { Follow } from './Follow';
import { markTab } from './tab-mark';
import { type Ended, useEnded } from './use-ended';
import './watch.css';

/** Marks the tab for what ended while it was hidden, until it is seen. */
function useTabMark(ended: readonly Ended[]): void {
  const marked = useRef<readonly Ended[]>([]);
  useEffect(() => {
    const fresh = ended.filter((one) => !marked.current.includes(one));
    marked.current = ended;
    const told = fresh.find(({ status }) => hasFailed(status)) ?? fresh[0];
    if (told === undefined || !document.hidden) return;
    const unmark = markTab(STATUS_LOOK[told.status].text, hasFailed(told.status));
    const onVisible = () => {
      if (!document.hidden) unmark();
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      document.removeEventListener('visibilitychange', onVisible);
      unmark();
    };
  }, [ended]);
}

/** Follows what is watched on every page, and tells when something of it has ended. */
export function Watch() {
  const stars = useStars();
  const { ended, putAway } = useEnded(stars);
  useTabMark(ended);
  const followed = getConfig().services.packit === null ? [] : followedStars(stars);
  return (
    <>
      {followed.length > 0 && <Follow stars={followed} />}
      <div role="status" className="pb-ended" aria-label="Watched jobs that ended">
        {ended.length > 0 && (
          <div className="pb-ended-box">
            <ul>
              {ended.map(({ path, title, status }) => (
                <li key={path}>
                  <StatusLabel status={status} raw="" />{' '}
                  <Link to={path}>
                    <bdi>{title}</bdi>
                  </Link>
                </li>
              ))}
            </ul>
            <Button variant="plain" size="sm" icon={<TimesIcon />} aria-label="Put away" onClick={putAway} />
          </div>
        )}
      </div>
    </>
  );
}
