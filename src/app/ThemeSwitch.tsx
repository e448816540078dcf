import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import DesktopIcon from '@patternfly/react-icons/dist/esm/icons/desktop-icon';
import MoonIcon from '@patternfly/react-icons/dist/esm/icons/moon-icon';
import SunIcon from '@patternfly/react-icons/dist/esm/icons/sun-icon';
import type { ComponentType } from 'react';
import { chooseTheme, THEMES, type Theme, useTheme } from './theme';

const LOOK: Readonly<Record<Theme, { icon: ComponentType; label: string }>> = {
  system: { icon: DesktopIcon, label: 'Theme of the system' },
  light: { icon: SunIcon, label: 'Light theme' },
  dark: { icon: MoonIcon, label: 'Dark theme' },
};

/** System, light or dark; remembered in this browser. */
export function ThemeSwitch() {
  const chosen = useTheme();
  return (
    <ToggleGroup isCompact aria-label="Theme">
      {THEMES.map((theme) => {
        const { icon: Icon, label } = LOOK[theme];
        return (
          <ToggleGroupItem
            key={theme}
            icon={<Icon />}
            aria-label={label}
            isSelected={theme === chosen}
            onChange={() => chooseTheme(theme)}
          />
        );
      })}
    </ToggleGroup>
  );
}
