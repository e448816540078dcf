/** The address when it is http or https without user information; null for everything else (`javascript:`, nonsense). */
export function safeUrl(raw: string | null | undefined): string | null {
  if (raw === null || raw === undefined || !URL.canParse(raw)) return null;
  const { protocol, username, password, href } = new URL(raw);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && username === '' && password === '' ? href : null;
}

/** Host name to show beside a link that leaves the app. */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');
