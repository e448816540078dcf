import type { Licensed } from '@/domain/license';
import { ApiError, isNotFound } from '@/lib/api-error';
import { createClient } from '@/lib/http';
import { licenses } from './schemas';

const client = createClient('This site', () => import.meta.env.BASE_URL);

/** A static host answers its own page for what is not there. */
const isAbsent = (error: unknown): boolean =>
  isNotFound(error) || (error instanceof ApiError && error.problem.kind === 'html');

/** Everything that the build holds of others (`licenses.json` beside the app); null: the development server has no list. */
export async function fetchLicenses(signal: AbortSignal): Promise<readonly Licensed[] | null> {
  try {
    const { parts, texts } = (await client('licenses.json', licenses, { signal })).body;
    return parts.map((part) => ({ ...part, text: part.text === null ? null : (texts[part.text] ?? null) }));
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}
