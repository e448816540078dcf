// Runs before the first paint, so that a dark page never flashes white. src/app/theme.ts writes the same key.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('packboard.theme');
  } catch {
    // storage may be blocked: the system's theme serves
  }
  const isDark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.classList.toggle('pf-v6-theme-dark', isDark);
})();
