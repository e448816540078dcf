// Status pages of Packit and Testing Farm (cState): their form is that of facts/packit.md 5.1, their incidents are made up.
import { http } from 'msw';
import { type Answer, html, json, send } from './answer.ts';
import { RECORDED_NOW, readerTime } from './clock.ts';
import { fail, faultOf } from './faults.ts';
import type { Row } from './packed.ts';

const PACKIT = /^(?:https:\/\/status\.packit\.dev|https?:\/\/[^/?#]+(?:\/[^?#]*)?\/mocks\/status)(?:\/.*)?$/;
const TESTING_FARM =
  /^(?:https:\/\/status\.testing-farm\.io|https?:\/\/[^/?#]+(?:\/[^?#]*)?\/mocks\/testing-farm-status)(?:\/.*)?$/;
const HOUR = 3_600_000;

const SYSTEMS = [
  ['API', 'Core'],
  ['Workers', 'Core'],
  ['Dashboard', 'Core'],
  ['Copr', 'External Upstream Systems'],
  ['Testing Farm', 'External Upstream Systems'],
  ['Image Builder', 'External Upstream Systems'],
  ['OpenScanHub', 'External Upstream Systems'],
  ['Anitya (Release Monitoring)', 'External Downstream Systems'],
  ['Koji', 'External Downstream Systems'],
  ['Bodhi', 'External Downstream Systems'],
] as const;

/** As Go prints a time: `2026-03-02 20:00:00 +0100 CET`. */
const goTime = (hoursAgo: number): string =>
  new Date(readerTime(RECORDED_NOW - hoursAgo * HOUR)).toISOString().replace('T', ' ').replace(/\..*$/, ' +0000 UTC');

function issue(
  site: string,
  title: string,
  severity: string,
  affected: string,
  hoursAgo: number,
  hours: number | null,
): Row {
  const createdAt = goTime(hoursAgo);
  const slug = `${createdAt.slice(0, 10)}-${affected.toLowerCase().replace(/\W+/g, '-')}`;
  return {
    is: 'issue',
    title,
    createdAt,
    lastMod: goTime(hoursAgo - (hours ?? 0)),
    permalink: `${site}/issues/${slug}/`,
    severity,
    // Announcements of what is to come say nothing about their end.
    ...(hours === null ? {} : { resolved: true }),
    informational: hours === null,
    resolvedAt: hours === null ? '<no value>' : goTime(hoursAgo - hours),
    affected: [affected],
    filename: `${slug}.md`,
  };
}

interface Site {
  url: string;
  title: string;
  systems: readonly (readonly [name: string, category: string])[];
  issues: readonly Row[];
}

const packit = (): Site => {
  const url = 'https://status.packit.dev';
  return {
    url,
    title: 'Packit',
    systems: SYSTEMS,
    issues: [
      issue(url, 'Testing Farm requests wait longer than usual', 'notice', 'Testing Farm', 58, 5),
      issue(url, 'Copr builds are not started', 'disrupted', 'Copr', 203, 3),
      issue(url, 'Jobs are processed late', 'disrupted', 'Workers', 522, 7),
      issue(url, 'Koji outage', 'down', 'Koji', 1130, 12),
    ],
  };
};

const testingFarm = (): Site => {
  const url = 'https://status.testing-farm.io';
  return {
    url,
    title: 'Testing Farm',
    systems: [
      ['API', ''],
      ['Public ranch', 'Ranches'],
      ['Red Hat ranch', 'Ranches'],
      ['Artifacts', ''],
    ],
    issues: [
      issue(url, 'Maintenance of the artifacts storage', 'notice', 'Artifacts', -49, null),
      issue(url, 'Requests on aarch64 stay queued', 'disrupted', 'Public ranch', 310, 6),
      issue(url, 'No request is taken', 'down', 'all services', 314, 1),
      issue(url, 'Results come late', 'disrupted', 'Artifacts', 1490, 30),
    ],
  };
};

const index = ({ url, title, systems }: Site): Row => ({
  is: 'index',
  cStateVersion: '5.5.1',
  apiVersion: '2.0',
  title: `${title} Status`,
  languageCodeHTML: 'en',
  languageCode: 'en',
  baseURL: url,
  description: `Status of ${title}`,
  summaryStatus: 'ok',
  categories: [...new Set(systems.map(([, category]) => category))].map((name) => ({
    name,
    hideTitle: false,
    closedByDefault: false,
  })),
  systems: systems.map(([name, category]) => ({ name, category, status: 'ok', unresolvedIssues: [] })),
  tabs: [],
  buildDate: goTime(58),
  buildTime: '10:00',
  buildTimezone: 'UTC',
});

async function answer(path: string, site: Site): Promise<Answer> {
  if (path === '/index.json') return json(200, index(site));
  if (path === '/issues/index.json')
    return json(200, { is: 'issues', title: 'Issues', baseURL: site.url, description: '', pages: site.issues });
  return html(
    404,
    '<!DOCTYPE html>\n<html><head><title>Site not found</title></head><body><h1>404</h1></body></html>\n',
  );
}

/** GitHub Pages allows reading from anywhere, and so does cState's own sample. */
const CORS = { 'Access-Control-Allow-Origin': '*' };

const handlerOf = (address: RegExp, part: string, site: () => Site) =>
  http.all(address, async ({ request }) => {
    const path = new URL(request.url).pathname.replace(/^.*\/mocks\/[a-z-]+/, '');
    const fault = faultOf(part);
    const real = () => answer(path, site());
    return send(request, fault === null ? await real() : await fail(fault, real), CORS);
  });

export const statusHandlers = [
  handlerOf(PACKIT, 'status', packit),
  handlerOf(TESTING_FARM, 'testing-farm-status', testingFarm),
];
