import { useSyncExternalStore } from 'react';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** public/theme.js reads the same key before the first paint. */
const KEY = 'packboard.theme';

const systemDark = () => window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

/** Chosen in this visit: serves where storage is blocked. */
let chosen: Theme = 'system';

function readTheme(): Theme {
  try {
    const stored = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === stored) ?? 'system';
  } catch {
    return chosen;
  }
}

function apply(): void {
  const theme = readTheme();
  const isDark = theme === 'dark' || (theme === 'system' && systemDark().matches);
  document.documentElement.classList.toggle('pf-v6-theme-dark', isDark);
}

/** Remembers and applies the reader's choice. */
export function chooseTheme(theme: Theme): void {
  chosen = theme;
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // not remembered beyond this visit where storage is blocked
  }
  apply();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  const system = systemDark();
  const onSystem = () => {
    apply();
    listener();
  };
  listeners.add(listener);
  system.addEventListener('change', onSystem);
  return () => {
    listeners.delete(listener);
    system.removeEventListener('change', onSystem);
  };
}

/** From system to light to dark and round again. */
export const nextTheme = (): void => chooseTheme(THEMES[(THEMES.indexOf(readTheme()) + 1) % THEMES.length] ?? 'system');

export const useTheme = (): Theme => useSyncExternalStore(subscribe, readTheme);
