import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { getResponse } from 'msw';
import { handlers } from './handlers.ts';

const NOT_FOUND = '<!doctype html>\n<html lang=en>\n<title>404 Not Found</title>\n<h1>Not Found</h1>\n';

function toRequest(request: IncomingMessage, signal: AbortSignal): Request {
  const url = `http://${request.headers.host ?? 'localhost'}${request.url ?? '/'}`;
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (typeof value === 'string' && !name.startsWith(':')) headers.set(name, value);
  return new Request(url, { method: request.method ?? 'GET', headers, signal });
}

/** Answers a request of Node's HTTP server by the handlers: status, headers and body as they are, cut where they say so. */
export async function answerOverHttp(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const left = new AbortController();
  outgoing.on('close', () => left.abort());
  const answer = await getResponse(handlers, toRequest(incoming, left.signal));
  if (outgoing.destroyed) return;
  if (answer === undefined) {
    outgoing.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(NOT_FOUND);
    return;
  }
  if (answer.type === 'error') {
    incoming.socket.destroy(); // the connection breaks, as a service that goes down does
    return;
  }
  outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
  if (answer.body === null || incoming.method === 'HEAD') outgoing.end();
  else Readable.fromWeb(answer.body as NodeStream).pipe(outgoing);
}
