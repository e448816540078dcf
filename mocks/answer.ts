import { HttpResponse } from 'msw';
import { shiftTimes } from './clock.ts';
import type { Json } from './packed.ts';

/** What a service answers. `never`: the connection stays open without a byte; `broken`: it is cut. */
export type Answer =
  | 'never'
  | 'broken'
  | {
      status: number;
      body: string | Uint8Array<ArrayBuffer> | null;
      headers: Readonly<Record<string, string>>;
      /** Made by the proxy in front of the service: without the service's own headers, CORS among them. */
      isProxy?: boolean;
      waitMs?: number;
    };

/** How answers travel. `isHttp`: as real HTTP, by the dev and preview servers. `noStore`: the times are shifted, keep nothing. */
export const transport = { isHttp: false, noStore: false };

export const json = (status: number, value: Json, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  body: `${JSON.stringify(shiftTimes(value))}\n`,
  headers: { 'Content-Type': 'application/json', ...headers },
});

export const html = (status: number, body: string, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  body,
  headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
});

/** Flask's own page, for unknown paths and for ids that are no integers. */
export const flaskNotFound = (): Answer =>
  html(
    404,
    '<!doctype html>\n<html lang=en>\n<title>404 Not Found</title>\n<h1>Not Found</h1>\n<p>The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.</p>\n',
  );

export const serverError = (): Answer => json(500, { message: 'Internal Server Error' });
export const noContent = (): Answer => ({ status: 204, body: '', headers: { 'Content-Type': 'application/json' } });

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** CORS as Flask sends it (facts/packit.md 1.1): the origin echoed, `*` when there is none. */
export function corsHeaders(request: Request): Record<string, string> {
  const origin = request.headers.get('Origin');
  return origin === null
    ? { 'Access-Control-Allow-Origin': '*' }
    : { 'Access-Control-Allow-Origin': origin, Vary: 'Origin' };
}

/** Sends an answer; `own` are headers that the service puts on everything it says itself. */
export async function send(
  request: Request,
  answer: Answer,
  own: Readonly<Record<string, string>> = {},
): Promise<Response> {
  if (answer === 'never') return new Promise(() => undefined);
  if (answer === 'broken') return HttpResponse.error();
  const { status, body, headers, isProxy = false, waitMs = 0 } = answer;
  if (waitMs > 0) await pause(waitMs, request.signal);
  const all = { ...(isProxy ? {} : own), ...(transport.noStore ? { 'Cache-Control': 'no-store' } : {}), ...headers };
  const isBare = request.method === 'HEAD' || status === 204 || status === 304;
  return new HttpResponse(isBare ? null : body, { status, headers: all });
}
