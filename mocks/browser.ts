import { setupWorker } from 'msw/browser';
import { transport } from './answer.ts';
import { RECORDED_NOW, setClockOffset } from './clock.ts';
import { readFixturesWith } from './fixtures.ts';
import { handlers } from './handlers.ts';

const ADDRESSES = import.meta.glob<string>(['./fixtures/**/*.{json,gz}', './fixtures/logs/LICENSE'], {
  query: '?url',
  import: 'default',
  eager: true,
});

async function read(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const address = ADDRESSES[`./fixtures/${file}`];
  if (address === undefined) throw new Error(`No fixture ${file}`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Starts the service worker that answers for the services in the demo, with times as if the newest job came just now. */
export async function start(): Promise<void> {
  readFixturesWith(read);
  setClockOffset(Date.now() - RECORDED_NOW);
  transport.noStore = true; // the times are others at the next visit
  await setupWorker(...handlers).start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
  });
}
