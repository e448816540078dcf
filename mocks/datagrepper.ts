// The archive of Fedora's messages: its form is that of facts/testing-farm-koji-ci.md 8.2, the counts are made up.
import { http } from 'msw';
import { type Answer, corsHeaders, html, json, send } from './answer.ts';
import { mockNow, readerTime } from './clock.ts';
import { fail, faultOf } from './faults.ts';
import { hashOf } from './made-parts.ts';

const ADDRESS =
  /^(?:https:\/\/apps\.fedoraproject\.org\/datagrepper|https?:\/\/[^/?#]+(?:\/[^?#]*)?\/mocks\/datagrepper)(?:\/.*)?$/;
const HOUR_S = 3600;
const DAY_HOURS = 24;
const PER_TOPIC = 90;

/** Messages of a whole hour: more by day than by night, never the same twice. */
function perHour(hour: number, topics: number): number {
  const wave = 1 + Math.sin(((hour % DAY_HOURS) / DAY_HOURS) * 2 * Math.PI - 2);
  return Math.round(topics * PER_TOPIC * (1 + wave) + (hashOf(`hour ${hour}`) % 400));
}

/** `total` between two epoch seconds; of the time that is still to come there is none. */
function totalOf(start: number, end: number, topics: number): number {
  const now = readerTime(mockNow()) / 1000;
  const until = Math.min(end, now);
  return until <= start ? 0 : Math.round((perHour(Math.floor(start / HOUR_S), topics) * (until - start)) / HOUR_S);
}

const refuse = (): Answer =>
  html(400, '<!doctype html>\n<html lang=en>\n<title>400 Bad Request</title>\n<h1>Bad Request</h1>\n');

async function search(query: URLSearchParams): Promise<Answer> {
  const rows = Number(query.get('rows_per_page') ?? 25);
  const page = Number(query.get('page') ?? 1);
  const now = readerTime(mockNow()) / 1000;
  const delta = Number(query.get('delta') ?? DAY_HOURS * HOUR_S);
  const end = Number(query.get('end') ?? now);
  const start = Number(query.get('start') ?? end - delta);
  if (![rows, page, start, end].every(Number.isFinite) || rows > 100 || page < 1) return refuse();
  const topics = query.getAll('topic');
  const total = totalOf(start, end, Math.max(1, topics.length));
  const message = {
    id: `mock-${start}`,
    topic: topics[0] ?? 'org.fedoraproject.prod.buildsys.tag',
    body: {},
    headers: { 'sent-at': new Date(start * 1000).toISOString().replace('Z', '+00:00') },
    priority: 0,
    queue: null,
  };
  return json(200, {
    raw_messages: total === 0 ? [] : [message],
    total,
    pages: rows === 0 ? 1 : Math.ceil(total / rows),
    count: Math.min(rows, total),
    arguments: { start, end, delta: end - start, topics, page, rows_per_page: rows, order: 'desc' },
  });
}

export const datagrepperHandlers = [
  http.all(ADDRESS, async ({ request }) => {
    const url = new URL(request.url);
    const path = url.pathname.replace(/^.*\/datagrepper/, '');
    const real = async () => (path === '/v2/search' ? search(url.searchParams) : json(404, { error: 'not_found' }));
    const fault = faultOf('datagrepper');
    return send(request, fault === null ? await real() : await fail(fault, real), corsHeaders(request));
  }),
];
