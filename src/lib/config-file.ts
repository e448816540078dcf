import { ApiError, httpStatus } from './api-error';
import { fetchText } from './http';

const MOST_BYTES = 100_000;
const TIMEOUT_MS = 5_000;

/**
 * Text of the `config.json` beside `index.html`; null when there is none (404, or the host answers its own page). Fails
 * when it exists and cannot be read: starting against other services than the deployer meant would be worse.
 */
export async function readConfigFile(): Promise<string | null> {
  try {
    const { bytes } = await fetchText('This site', `${import.meta.env.BASE_URL}config.json`, MOST_BYTES, {
      timeoutMs: TIMEOUT_MS,
    });
    return new TextDecoder().decode(bytes);
  } catch (error) {
    const isAbsent = httpStatus(error) === 404 || (error instanceof ApiError && error.problem.kind === 'html');
    if (isAbsent) return null;
    throw error;
  }
}
