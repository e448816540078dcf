// The file of collected figures: what the collector made of the recorded answers (scripts/statistics-fixture.mjs).
import { http } from 'msw';
import { type Answer, json, send } from './answer.ts';
import { readerTime } from './clock.ts';
import { fail, faultOf } from './faults.ts';
import { fixtureFile } from './fixtures.ts';
import type { Json } from './packed.ts';

const ADDRESS = /^https?:\/\/[^/?#]+(?:\/[^?#]*)?\/stats\/packit\.json$/;
const DAY = 86_400_000;

interface File {
  collectedAt: number;
  firstDay: string;
  kinds: Record<string, { gaps: [number, number][] }>;
}

/** As if it had been collected 40 minutes before the reader's now. Days move as a whole, with the day of the collection. */
function shifted(file: File): File {
  const collectedAt = readerTime(file.collectedAt);
  const days = Math.floor(collectedAt / DAY) - Math.floor(file.collectedAt / DAY);
  const kinds = Object.entries(file.kinds).map(([name, kind]) => [
    name,
    { ...kind, gaps: kind.gaps.map((gap) => gap.map(readerTime)) },
  ]);
  const firstDay = new Date(Date.parse(file.firstDay) + days * DAY).toISOString().slice(0, 10);
  return { ...file, collectedAt, firstDay, kinds: Object.fromEntries(kinds) };
}

async function answer(): Promise<Answer> {
  const text = new TextDecoder().decode(await fixtureFile('statistics.json'));
  return json(200, shifted(JSON.parse(text) as File) as unknown as Json);
}

export const statsHandlers = [
  http.get(ADDRESS, async ({ request }) => {
    const fault = faultOf('stats');
    return send(request, fault === null ? await answer() : await fail(fault, answer));
  }),
];
