// The status page of Packit (cState): its form is that of facts/packit.md 5.1, its incidents are made up.
import { http } from 'msw';
import { type Answer, html, json, send } from './answer.ts';
import { RECORDED_NOW, readerTime } from './clock.ts';
import { fail, faultOf } from './faults.ts';
import type { Row } from './packed.ts';

const ADDRESS = /^(?:https:\/\/status\.packit\.dev|https?:\/\/[^/?#]+(?:\/[^?#]*)?\/mocks\/status)(?:\/.*)?$/;
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

function issue(title: string, severity: string, affected: string, hoursAgo: number, hours: number): Row {
  const createdAt = goTime(hoursAgo);
  const slug = `${createdAt.slice(0, 10)}-${affected.toLowerCase().replace(/\W+/g, '-')}`;
  return {
    is: 'issue',
    title,
    createdAt,
    lastMod: goTime(hoursAgo - hours),
    permalink: `https://status.packit.dev/issues/${slug}/`,
    severity,
    resolved: true,
    informational: false,
    resolvedAt: goTime(hoursAgo - hours),
    affected: [affected],
    filename: `${slug}.md`,
  };
}

const issues = (): readonly Row[] => [
  issue('Testing Farm requests wait longer than usual', 'notice', 'Testing Farm', 58, 5),
  issue('Copr builds are not started', 'disrupted', 'Copr', 203, 3),
  issue('Jobs are processed late', 'disrupted', 'Workers', 522, 7),
  issue('Koji outage', 'down', 'Koji', 1130, 12),
];

const index = (): Row => ({
  is: 'index',
  cStateVersion: '5.5.1',
  apiVersion: '2.0',
  title: 'Packit Status',
  languageCodeHTML: 'en',
  languageCode: 'en',
  baseURL: 'https://status.packit.dev',
  description: 'Status of Packit Service',
  summaryStatus: 'ok',
  categories: [...new Set(SYSTEMS.map(([, category]) => category))].map((name) => ({
    name,
    hideTitle: false,
    closedByDefault: false,
  })),
  systems: SYSTEMS.map(([name, category]) => ({ name, category, status: 'ok', unresolvedIssues: [] })),
  tabs: [],
  buildDate: goTime(58),
  buildTime: '10:00',
  buildTimezone: 'UTC',
});

async function answer(path: string): Promise<Answer> {
  if (path === '/index.json') return json(200, index());
  if (path === '/issues/index.json')
    return json(200, {
      is: 'issues',
      title: 'Issues',
      baseURL: 'https://status.packit.dev',
      description: '',
      pages: issues(),
    });
  return html(
    404,
    '<!DOCTYPE html>\n<html><head><title>Site not found</title></head><body><h1>404</h1></body></html>\n',
  );
}

/** GitHub Pages allows reading from anywhere. */
const CORS = { 'Access-Control-Allow-Origin': '*' };

export const statusHandlers = [
  http.all(ADDRESS, async ({ request }) => {
    const path = new URL(request.url).pathname.replace(/^.*\/mocks\/status/, '');
    const fault = faultOf('status');
    return send(request, fault === null ? await answer(path) : await fail(fault, () => answer(path)), CORS);
  }),
];
