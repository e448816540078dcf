import {
  Button,
  Masthead,
  MastheadBrand,
  MastheadContent,
  MastheadLogo,
  MastheadMain,
  MastheadToggle,
} from '@patternfly/react-core';
import BarsIcon from '@patternfly/react-icons/dist/esm/icons/bars-icon';
import SearchIcon from '@patternfly/react-icons/dist/esm/icons/search-icon';
import { Link, type LinkProps } from 'react-router-dom';
import { paths } from '@/lib/paths';
import { ThemeSwitch } from './ThemeSwitch';

interface Props {
  isNavOpen: boolean;
  onToggleNav: () => void;
  onAnywhere: () => void;
  /** The pointer or the focus is at the button for it. */
  onNearAnywhere: () => void;
}

const HomeLink = (props: Omit<LinkProps, 'to'>) => <Link {...props} to={paths.home()} />;

/** The masthead: menu on narrow screens, logo, the way to anywhere, theme. */
export function Header({ isNavOpen, onToggleNav, onAnywhere, onNearAnywhere }: Props) {
  return (
    <Masthead className="pb-masthead" display={{ default: 'inline' }}>
      <MastheadMain>
        <MastheadToggle className="pb-nav-toggle">
          <Button
            variant="plain"
            icon={<BarsIcon />}
            aria-label="Menu"
            aria-expanded={isNavOpen}
            aria-controls="navigation"
            onClick={onToggleNav}
          />
        </MastheadToggle>
        <MastheadBrand>
          <MastheadLogo component={HomeLink} className="pb-logo">
            <img src={`${import.meta.env.BASE_URL}logo.svg`} alt="" width={32} height={32} />
            <span>Packboard</span>
          </MastheadLogo>
        </MastheadBrand>
      </MastheadMain>
      <MastheadContent>
        <Button
          variant="plain"
          icon={<SearchIcon />}
          aria-label="Go anywhere"
          onClick={onAnywhere}
          onPointerEnter={onNearAnywhere}
          onFocus={onNearAnywhere}
        />
        <ThemeSwitch />
      </MastheadContent>
    </Masthead>
  );
}
