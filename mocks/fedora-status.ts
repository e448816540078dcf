// The status page of Fedora's infrastructure: its form is that of facts/testing-farm-koji-ci.md 7.2, its outages are made up.
import { http } from 'msw';
import { type Answer, html, json, send } from './answer.ts';
import { RECORDED_NOW, readerTime } from './clock.ts';
import { fail, faultOf } from './faults.ts';
import type { Row } from './packed.ts';

const ADDRESS =
  /^(?:https:\/\/(?:status\.fedoraproject\.org|www\.fedorastatus\.org)|https?:\/\/[^/?#]+(?:\/[^?#]*)?\/mocks\/fedora-status)(?:\/.*)?$/;
const HOUR = 3_600_000;

/** An offset without its colon, as the site's generator prints it. */
const time = (hoursAgo: number): string =>
  new Date(readerTime(RECORDED_NOW - hoursAgo * HOUR)).toISOString().replace(/\..*$/, '+0000');

const outage = (title: string, ticket: number | null, startsAgo: number | null, endsAgo: number | null): Row => ({
  title,
  ticket:
    ticket === null
      ? null
      : { id: String(ticket), url: `https://forge.fedoraproject.org/infra/tickets/issues/${ticket}` },
  startdate: startsAgo === null ? null : time(startsAgo),
  enddate: endsAgo === null ? null : time(endsAgo),
});

const FILES: Readonly<Record<string, () => readonly Row[]>> = {
  '/ongoing.json': () => [outage('koji.fedoraproject.org builds on s390x are slow', 13021, 26, null)],
  '/planned.json': () => [outage('Updates and reboots of all hosts', 13017, -94, -99)],
  '/resolved.json': () => [
    outage('src.fedoraproject.org answers with errors', 12990, 131, 129),
    outage('Copr build system updates', 12944, 412, 406),
    outage('Network work in the data center', null, 1300, 1288),
    outage('bodhi composes are stuck', 12871, 1510, null),
  ],
};

async function answer(path: string): Promise<Answer> {
  const outages = Object.hasOwn(FILES, path) ? FILES[path]?.() : undefined;
  if (outages !== undefined) return json(200, { outages });
  return html(403, '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code></Error>\n');
}

export const fedoraStatusHandlers = [
  http.all(ADDRESS, async ({ request }) => {
    const path = new URL(request.url).pathname.replace(/^.*\/mocks\/fedora-status/, '');
    const fault = faultOf('fedora-status');
    const real = () => answer(path);
    return send(request, fault === null ? await real() : await fail(fault, real));
  }),
];
