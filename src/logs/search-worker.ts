// A worker that only searches expressions, so that it can be ended when one never comes to an end.
import type { FromMatcher, ToMatcher } from './remote-matcher';
import { createLineMatcher, type LineMatcher } from './search-matcher';
import { searchLines } from './search-text';

function serve(port: MessagePort): void {
  let match: LineMatcher = () => 0;
  const send = (message: FromMatcher, transfer: Transferable[] = []) => port.postMessage(message, transfer);
  port.onmessage = ({ data }: MessageEvent<ToMatcher>) => {
    if (data.kind === 'query') {
      const made = createLineMatcher(data.query);
      if (made instanceof Function) match = made;
      send(made instanceof Function ? { kind: 'ready' } : { kind: 'invalid', problem: made.problem });
    } else {
      const found = searchLines(data.bytes, data.first, match);
      send({ kind: 'found', found }, [found.lines.buffer]);
    }
  };
}

globalThis.onmessage = ({ data }: MessageEvent<MessagePort>) => serve(data);
