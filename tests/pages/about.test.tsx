import { server } from '@mocks/node';
import { screen, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { HttpResponse, http } from 'msw';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { applyConfig } from '@/lib/config';

// The first import of the page costs seconds on a busy machine.
beforeAll(() => Promise.all([import('@/pages/about/AboutPage'), import('@/pages/about/ServicePart')]), 60_000);
beforeEach(() => sessionStorage.clear());

const SYSTEM = 'https://prod.packit.dev/api/system';
const part = async (name: string) => within(await screen.findByRole('region', { name }));
const system = (body: object | null) => server.use(http.get(SYSTEM, () => HttpResponse.json(body)));

test('version, commit and the versions of the service, linked to their commits', async () => {
  renderApp('/about');
  expect(await screen.findByText(/^Packboard 0\.1\.0.* reads \d+ services, as it was built\.$/)).toBeVisible();
  const versions = await part('Versions of Packit Service');
  expect(await versions.findByText('specfile')).toBeVisible();
  expect(versions.getByText('0.39.1')).toBeVisible();
  expect(versions.getByRole('link', { name: /^1\.17\.0\.post3\+g116edc5/ })).toHaveAttribute(
    'href',
    'https://github.com/packit/packit/commit/116edc5',
  );
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
});

test.each([[null], [{}]])('a service that answers %j does not tell', async (body) => {
  system(body);
  renderApp('/about');
  expect(await screen.findByText('The service does not tell its versions.')).toBeVisible();
});

test('programs that nobody here knows, without version or commit', async () => {
  system({
    robot: { version: '2', commit: null },
    ogr: { commit: 'abc1234' },
    specfile: null,
    packit: { version: '1' },
  });
  renderApp('/about');
  const versions = await part('Versions of Packit Service');
  expect(await versions.findByText('robot')).toBeVisible();
  expect(versions.getByRole('link', { name: /^abc1234/ })).toBeVisible();
  expect(versions.queryByText('specfile')).not.toBeInTheDocument();
});

test('a service that fails is said in its part; the rest stands', async () => {
  server.use(http.get(SYSTEM, () => HttpResponse.json({}, { status: 503 })));
  const { user } = renderApp('/about');
  const versions = await part('Versions of Packit Service');
  expect(await versions.findByText(/Packit answered 503/)).toBeVisible();
  expect(screen.getByText('services.packit.api')).toBeVisible();
  server.resetHandlers();
  await user.click(versions.getByRole('button', { name: 'Try again' }));
  expect(await versions.findByText('0.39.1')).toBeVisible();
});

test('the configuration: what is in force and who has set it', async () => {
  applyConfig('{"services":{"packit":null,"copr":{"api":"https://copr.example/api"}}}');
  const asked: string[] = [];
  server.events.on('request:start', ({ request }) => asked.push(request.url));
  renderApp('/about');
  const configuration = await part('Configuration in force');
  const row = (field: string) => configuration.getByRole('row', { name: new RegExp(`^${field}`) });
  expect(row('services.packit')).toHaveTextContent('off: not asked, not shown');
  expect(row('services.packit')).toHaveTextContent(/config\.json$/);
  expect(row('services.copr.api')).toHaveTextContent(/copr\.example.*config\.json$/);
  expect(row('services.copr.results')).toHaveTextContent(/^services\.copr\.results\/proxy\/copr-resultscompiled in$/);
  expect(configuration.getByText(/^A value that starts with a slash is a path of this site/)).toBeVisible();
  expect(screen.getByText(/with a config\.json of this site\.$/)).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Versions of Packit Service' })).not.toBeInTheDocument();
  expect(asked.filter((url) => url.includes('/system'))).toEqual([]);
  server.events.removeAllListeners();
});

test('the facts as text for a bug report', async () => {
  const { user } = renderApp('/about');
  await (await part('Versions of Packit Service')).findByText('specfile');
  await user.click(screen.getByRole('button', { name: 'Copy these facts' }));
  expect(await screen.findByText('Copied, for a bug report.')).toBeVisible();
  const text = await navigator.clipboard.readText();
  expect(text).toMatch(/^Packboard 0\.1\.0/);
  expect(text).toContain('Site: https://packboard.example/');
  expect(text).toContain('specfile 0.39.1');
  expect(text).toContain('services.packit.api = https://prod.packit.dev/api (compiled in)');
});

test('a browser that refuses to copy: the text is there to be copied by hand', async () => {
  const { user } = renderApp('/about');
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
  await user.click(await screen.findByRole('button', { name: 'Copy these facts' }));
  expect(await screen.findByText(/^Packboard 0\.1\.0[\s\S]*Configuration:/)).toBeVisible();
});

test('what this browser keeps is listed and can be removed, and nothing of others on the host', async () => {
  localStorage.setItem('packboard.theme', 'dark');
  localStorage.setItem('packboard.unheard-of', 'x');
  localStorage.setItem('neighbor', 'stays');
  const { user } = renderApp('/about');
  const kept = await part('Privacy, and what this browser keeps');
  expect(kept.getByText('2 settings:')).toBeVisible();
  expect(kept.getByText('packboard.theme').closest('li')).toHaveTextContent('light or dark (4 characters)');
  expect(await kept.findByText(/^This browser keeps no answers/)).toBeVisible(); // jsdom has no IndexedDB
  expect(kept.getByRole('button', { name: 'Remove the answers' })).toBeDisabled();
  await user.click(kept.getByRole('button', { name: 'Remove the settings …' }));
  await user.click(kept.getByRole('button', { name: 'Keep them' }));
  expect(localStorage.getItem('packboard.theme')).toBe('dark');
  await user.click(kept.getByRole('button', { name: 'Remove the settings …' }));
  await user.click(kept.getByRole('button', { name: 'Remove the settings now' }));
  expect(await kept.findByText(/^The settings are removed/)).toBeVisible();
  expect(kept.getByText('No settings.')).toBeVisible();
  expect(Object.keys(localStorage)).toEqual(['neighbor']);
});

const LIST = {
  parts: [
    { name: 'react', version: '19.3.1', license: 'MIT', url: 'https://github.com/facebook/react', text: 0 },
    { name: 'd3-ease', version: '3.0.2', license: 'BSD-3-Clause', url: 'javascript:alert(1)', text: null },
    { name: 'scheduler', version: '0.28.0', license: 'MIT', url: null, text: 0 },
  ],
  texts: ['MIT License\n\nPermission is hereby granted'],
};
const OPENER = 'Licenses of everything that is shipped with it';

test('licenses are read when they are asked for', async () => {
  const asked: string[] = [];
  server.use(
    http.get('https://packboard.example/licenses.json', ({ request }) => {
      asked.push(request.url);
      return HttpResponse.json(LIST);
    }),
  );
  const { user } = renderApp('/about');
  const licenses = await part('Licenses');
  expect(asked).toEqual([]);
  await user.click(licenses.getByText(OPENER));
  expect(await licenses.findByText('3 works of others in this build: MIT 2, BSD-3-Clause 1.')).toBeVisible();
  await user.click(licenses.getByText('react 19.3.1'));
  expect(licenses.getAllByText(/Permission is hereby granted/)[0]).toBeVisible();
  await user.click(licenses.getByText('d3-ease 3.0.2'));
  expect(licenses.getByText('The package holds no text of its license.')).toBeVisible();
  expect(licenses.queryByRole('link', { name: /javascript/ })).not.toBeInTheDocument();
});

test.each([
  ['404', () => HttpResponse.text('', { status: 404 })],
  ['its own page', () => HttpResponse.html('<!doctype html>')],
])('a server that answers %s has no list', async (_name, resolver) => {
  server.use(http.get('https://packboard.example/licenses.json', resolver));
  const { user } = renderApp('/about');
  await user.click((await part('Licenses')).getByText(OPENER));
  expect(await screen.findByText(/the development server has none/)).toBeVisible();
});

test('a list that cannot be read is said where it would be', async () => {
  server.use(http.get('https://packboard.example/licenses.json', () => HttpResponse.json({ parts: 1 })));
  const { user } = renderApp('/about');
  const licenses = await part('Licenses');
  await user.click(licenses.getByText(OPENER));
  expect(await licenses.findByText(/^Could not load the licenses/)).toBeVisible();
});
