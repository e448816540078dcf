import { coprResultsHandlers } from './copr-results.ts';
import { packitHandlers } from './packit.ts';
import { statusHandlers } from './status.ts';

/** Every mocked service; the same for unit tests, the dev and preview servers and the demo. */
export const handlers = [...packitHandlers, ...coprResultsHandlers, ...statusHandlers];
