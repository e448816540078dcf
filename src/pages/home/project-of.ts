import type { Project } from '@/domain/project';

/** The project behind an address as the usage figures name it; one that is no address keeps its text as the name. */
export function projectOf(url: string): Project {
  if (!URL.canParse(url)) return { forge: '', namespace: '', repo: url, url };
  const { host, pathname } = new URL(url);
  const parts = pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decoded);
  return { forge: host, namespace: parts.slice(0, -1).join('/'), repo: parts.at(-1) ?? host, url };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a stray % sign
  }
}
