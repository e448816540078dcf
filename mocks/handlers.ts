import { coprApiHandlers } from './copr-api.ts';
import { coprResultsHandlers } from './copr-results.ts';
import { datagrepperHandlers } from './datagrepper.ts';
import { faqHandlers } from './faq.ts';
import { fedoraStatusHandlers } from './fedora-status.ts';
import { packitHandlers } from './packit.ts';
import { probeHandlers } from './probes.ts';
import { statsHandlers } from './stats.ts';
import { statusHandlers } from './status.ts';

/** Every mocked service; the same for unit tests, the dev and preview servers and the demo. */
export const handlers = [
  ...packitHandlers,
  ...coprApiHandlers,
  ...coprResultsHandlers,
  ...statusHandlers,
  ...fedoraStatusHandlers,
  ...datagrepperHandlers,
  ...probeHandlers,
  ...faqHandlers,
  ...statsHandlers,
];
