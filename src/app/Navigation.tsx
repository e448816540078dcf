import { Link } from 'react-router-dom';
import { isCurrent, navigation } from './entries';

/**
 * Links to the pages; beside them on wide screens, behind the menu button on narrow ones. A plain list: PatternFly's Nav brings
 * fly-out menus along, 17 kB gzip on every first view.
 */
export function Navigation({ pathname, isOpen }: { pathname: string; isOpen: boolean }) {
  return (
    <nav id="navigation" aria-label="Pages" className={`pb-nav ${isOpen ? 'pb-nav-open' : ''}`}>
      <ul>
        {navigation().map(({ to, label }) => (
          <li key={to}>
            <Link to={to} aria-current={isCurrent(to, pathname) ? 'page' : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
