import { type Answer, flaskNotFound, json } from './answer.ts';
import { fixtureMap, fixtureRows } from './fixtures.ts';
import type { Json, Row } from './packed.ts';
import { pageOf } from './paging.ts';

const PARTS: Readonly<Record<string, { unit: string; fixture: string }>> = {
  prs: { unit: 'git-project-prs', fixture: 'pull-requests' },
  branches: { unit: 'git-project-branches', fixture: 'projects' },
  releases: { unit: 'git-project-releases', fixture: 'projects' },
  issues: { unit: 'git-project-issues', fixture: 'projects' },
};

const addressOf = (row: Row): string => String(row.project_url).slice('https://'.length);

async function partOf(project: string, part: string, query: URLSearchParams): Promise<Answer> {
  const { unit = '', fixture = '' } = PARTS[part] ?? {};
  const rows = (await fixtureMap(fixture, part))[project];
  return pageOf(Array.isArray(rows) ? (rows as readonly Json[]) : [], query, unit, 200);
}

/**
 * Everything under `/projects`, by the parts of the path. Three parts are always a repository: a nested namespace cannot be
 * listed, and a repository named `prs` is taken for one (facts/packit.md 8.1).
 */
export async function projectsAnswer(parts: readonly string[], query: URLSearchParams): Promise<Answer> {
  if (parts.includes('')) return flaskNotFound();
  const last = parts.at(-1) ?? '';
  if (parts.length > 3 && Object.hasOwn(PARTS, last)) return partOf(parts.slice(0, -1).join('/'), last, query);
  const rows = await fixtureRows('projects');
  if (parts.length <= 2) {
    const start = parts.map((part) => `${part}/`).join('');
    const level = parts.length === 2 ? 3 : 0;
    const found = rows.filter((row) => {
      const address = addressOf(row);
      return address.startsWith(start) && (level === 0 || address.split('/').length === level);
    });
    return pageOf(found, query, 'git-projects', 200);
  }
  const project = rows.find((row) => addressOf(row) === parts.join('/'));
  return project === undefined ? json(404, { error: 'No info about project stored in DB' }) : json(200, project);
}
