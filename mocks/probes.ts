// The smallest public answers of services that have no mock of their own yet: facts/testing-farm-koji-ci.md 1.2, albs.md 2.1.
import { http } from 'msw';
import { type Answer, json, send } from './answer.ts';
import { fail, faultOf } from './faults.ts';

const TESTING_FARM =
  /^(?:https:\/\/api\.testing-farm\.io|https?:\/\/[^/?#]+(?:\/[^?#]*)?\/mocks\/testing-farm)\/v0\.1\/about$/;
const ALBS = /^https?:\/\/[^/?#]+(?:\/[^?#]*)?\/proxy\/albs\/api\/v1\/tests\/0\/latest$/;

const handlerOf = (address: RegExp, part: string, answer: () => Answer, own: Record<string, string> = {}) =>
  http.get(address, async ({ request }) => {
    const fault = faultOf(part);
    return send(request, fault === null ? answer() : await fail(fault, async () => answer()), own);
  });

export const probeHandlers = [
  handlerOf(
    TESTING_FARM,
    'testing-farm',
    () => json(200, { version: 'v2026-11.1', release_notes: 'https://docs.testing-farm.io/' }),
    { 'Access-Control-Allow-Origin': '*' },
  ),
  handlerOf(ALBS, 'albs', () => json(200, [])),
];
