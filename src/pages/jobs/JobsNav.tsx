import { Nav, NavItem, NavList } from '@patternfly/react-core';
import { Link } from 'react-router-dom';
import { JOB_LISTS, type JobList } from '@/domain/job';
import { paths } from '@/lib/paths';
import { LISTS } from './lists';

/** Where the row of links is wider than the screen, the current one must not be out of sight. */
function bringIntoView(link: HTMLAnchorElement | null): void {
  const row = link?.closest('ul');
  if (!link || !row) return;
  const offset = link.getBoundingClientRect().left - row.getBoundingClientRect().left;
  if (offset + link.clientWidth > row.clientWidth) row.scrollLeft = offset - row.clientWidth / 2;
}

/** Links to the tables of all kinds. */
export function JobsNav({ list }: { list: JobList }) {
  return (
    <Nav variant="horizontal-subnav" aria-label="Kinds of jobs" className="pb-jobs-nav">
      <NavList forwardScrollAriaLabel="Scroll forward">
        {JOB_LISTS.map((one) => (
          <NavItem key={one} isActive={one === list}>
            <Link
              ref={one === list ? bringIntoView : null}
              to={one === 'all' ? paths.jobs() : paths.jobsOf(one)}
              aria-current={one === list ? 'page' : undefined}
            >
              {LISTS[one].tab}
            </Link>
          </NavItem>
        ))}
      </NavList>
    </Nav>
  );
}
