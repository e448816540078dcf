// A worker that finds the causes of one large log; see `remote-causes.ts`.
import { createLogStore } from './log-store';
import { packError } from './protocol';
import type { FromCauses, ToCauses } from './remote-causes';
import { causesBy } from './site-rules';

function serve(port: MessagePort): void {
  const store = createLogStore();
  const send = (message: FromCauses) => port.postMessage(message);
  port.onmessage = ({ data }: MessageEvent<ToCauses>) => {
    if (data.kind === 'bytes') {
      store.append(data.bytes);
      return;
    }
    store.end();
    try {
      send({ kind: 'report', report: causesBy(store, data.rules) });
    } catch (error) {
      send({ kind: 'failure', error: packError(error) });
    }
  };
  send({ kind: 'ready' });
}

globalThis.onmessage = ({ data }: MessageEvent<MessagePort>) => serve(data);
