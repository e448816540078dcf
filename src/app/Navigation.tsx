import { Nav, NavItem, NavList } from '@patternfly/react-core';
import { Link } from 'react-router-dom';
import { isCurrent, navigation } from './entries';

/** Links to the pages; beside them on wide screens, behind the menu button on narrow ones. */
export function Navigation({ pathname, isOpen }: { pathname: string; isOpen: boolean }) {
  return (
    <div id="navigation" className={`pb-nav ${isOpen ? 'pb-nav-open' : ''}`}>
      <Nav aria-label="Pages">
        <NavList>
          {navigation().map(({ to, label }) => {
            const isActive = isCurrent(to, pathname);
            return (
              <NavItem key={to} isActive={isActive}>
                <Link to={to} aria-current={isActive ? 'page' : undefined}>
                  {label}
                </Link>
              </NavItem>
            );
          })}
        </NavList>
      </Nav>
    </div>
  );
}
