import { afterEach, expect, test } from 'vitest';
import { findCauses } from './cause/find-causes';
import { createLogStore } from './log-store';
import { type FromCauses, readCauses, type ToCauses } from './remote-causes';

const TEXT = `Executing(%build): /bin/sh -e /var/tmp/rpm-tmp.a
${'a line that says nothing at all\n'.repeat(300_000)}main.c:1:2: error: expected ‘;’
error: Bad exit status from /var/tmp/rpm-tmp.a (%build)
`;
const store = createLogStore();
store.append(new TextEncoder().encode(TEXT));
store.end();

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** The other side of a port, that answers the end of the log, or never says that it is there. */
function workerThat(answer: ((bytes: number) => FromCauses) | null): MessagePort {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  let bytes = 0;
  port1.onmessage = ({ data }: MessageEvent<ToCauses>) => {
    if (data.kind === 'bytes') bytes += data.bytes.length;
    else if (answer !== null) port1.postMessage(answer(bytes));
  };
  if (answer !== null) port1.postMessage({ kind: 'ready' });
  return port2;
}

test('a worker for causes gets all of the log and gives its report', async () => {
  const report = { ...findCauses(store), section: 'as the worker says' };
  let got = 0;
  const port = workerThat((bytes) => {
    got = bytes;
    return { kind: 'report', report };
  });
  expect(await readCauses(store, port, [])).toEqual(report);
  expect(got).toBe(store.bytes());
  expect(store.line(300_002)).toContain('expected');
});

test('without a worker, or with one that does not start, they are found here', async () => {
  const report = findCauses(store);
  expect(report.causes[0]?.line).toBe(300_002);
  expect(await readCauses(store, null, [])).toEqual(report);
  expect(await readCauses(store, workerThat(null), [], 10)).toEqual(report);
});

test('what goes wrong there is told', async () => {
  const port = workerThat(() => ({
    kind: 'failure',
    error: { message: 'out of memory', service: null, problem: null },
  }));
  await expect(readCauses(store, port, [])).rejects.toThrow('out of memory');
});
