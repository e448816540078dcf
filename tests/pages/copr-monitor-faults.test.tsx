import { server } from '@mocks/node';
import { screen, waitFor, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MONITOR, result, small, X86 } from './monitor-rows';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 20, 12) });
});

const grid = async () => within(await screen.findByRole('grid'));
const names = async () => (await grid()).getAllByRole('rowheader').map(({ textContent }) => textContent);

describe('the monitor', () => {
  test('of one directory', async () => {
    renderApp('/copr/@copr/copr-dev/monitor?dir=copr-dev:pr:3958');
    expect(await screen.findByRole('grid', { name: 'Newest results of copr-dev:pr:3958' })).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Directory' })).toHaveValue('copr-dev:pr:3958');
  });

  test('a directory that is gone', async () => {
    renderApp('/copr/@copr/copr-dev/monitor?dir=copr-dev:pr:99999');
    expect(await screen.findByText(/Dirname 'copr-dev:pr:99999' doesn't exist/)).toBeVisible();
  });

  test('nothing was built', async () => {
    renderApp('/copr/packboard/empty/monitor');
    expect(await screen.findByRole('heading', { name: 'No results here' })).toBeVisible();
  });

  test('rows appear as they arrive', async () => {
    small();
    let finish: () => void = () => undefined;
    const whole = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const row = (name: string) => JSON.stringify({ name, chroots: { [X86]: result('succeeded', 120) } });
    const body = new ReadableStream<Uint8Array>({
      async start(controller) {
        const send = (text: string) => controller.enqueue(new TextEncoder().encode(text));
        send(`{"output": "ok", "packages": [${row('gcc')},`);
        await whole;
        send(`${row('make')}]}`);
        controller.close();
      },
    });
    server.use(
      http.get('*/api_3/monitor', () => new HttpResponse(body, { headers: { 'Content-Type': 'application/json' } })),
    );
    renderApp(MONITOR);
    expect(await screen.findByText(/^1 package on 1 chroot so far/)).toBeVisible();
    expect(screen.getByRole('grid')).toHaveAttribute('aria-busy', 'true');
    finish();
    expect(await screen.findByText(/^2 packages on 1 chroot: none of 2 results is failing\.$/)).toBeVisible();
  });

  test('an answer that breaks off: what came is shown, and that more is missing', async () => {
    renderApp('/copr/packboard/cut-monitor/monitor');
    expect(await screen.findByText(/Copr's answer ended in the middle: \d+ packages were read\./)).toBeVisible();
    expect(screen.getByText(/^\d+ packages on 8 chroots until the answer broke off/)).toBeVisible();
  });

  test('stands without the builds before', async () => {
    small();
    server.use(http.get('*/api_3/build/list', () => HttpResponse.json({ error: 'x' }, { status: 500 })));
    renderApp(MONITOR);
    expect(await names()).toHaveLength(4);
    expect(await screen.findByText(/nothing is said of trends: Copr answered 500/)).toBeVisible();
  });

  test('an unknown state shows its word', async () => {
    renderApp('/copr/packboard/unknown-state/monitor');
    expect((await (await grid()).findAllByRole('link', { name: /^Unknown: quantum-superposition/ }))[0]).toBeVisible();
    await waitFor(() => expect(screen.getByRole('grid')).toHaveAttribute('aria-busy', 'false'));
  });
});
