import * as v from 'valibot';
import { ApiError, type Problem } from './api-error';
import { type Body, readBody } from './body';
import { createDeadline } from './deadline';
import { keep, readKept } from './kept';
import type { Priority } from './limiter';
import { readRetryAfter } from './retry';
import { noteAnswer, noteTime, trafficOf } from './traffic';

const TIMEOUT_MS = 20_000;
const MOST_JSON_BYTES = 20_000_000;
const MOST_ERROR_BYTES = 20_000;

export interface RequestOptions {
  query?: Readonly<Record<string, string | number | boolean | undefined>>;
  /** Ends the request when its page goes. */
  signal?: AbortSignal | undefined;
  /** For a whole JSON answer, or between two chunks of a text. Waiting for a turn does not count. */
  timeoutMs?: number;
  priority?: Priority;
  /** Headers beside `Accept`. */
  headers?: Readonly<Record<string, string>>;
  cache?: RequestCache;
  /** With `manual` a redirect is an error of status 0 (in Node its own status). */
  redirect?: RequestRedirect;
}

export interface JsonAnswer<T> {
  body: T;
  /** The address that answered in the end, after redirects. */
  url: string;
}

export function toUrl(base: string, path: string, query: RequestOptions['query'] = {}): URL {
  const url = new URL(base + path, globalThis.location?.href);
  for (const [key, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(key, String(value));
  return url;
}

/** The sentence in an error body: Packit alone uses three keys for it (facts/packit.md 1.1). */
function errorMessage({ bytes }: Body): string {
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof json !== 'object' || json === null) return '';
    const { error, message } = json as Record<string, unknown>;
    const found = [error, message].find((text) => typeof text === 'string');
    return typeof found === 'string' ? found.slice(0, 300) : '';
  } catch {
    return ''; // HTML or a cut answer: the status says enough
  }
}

async function toHttpError(service: string, response: Response): Promise<ApiError> {
  const body = await readBody(response.body, MOST_ERROR_BYTES).catch(() => null);
  return new ApiError(service, {
    kind: 'http',
    status: response.status,
    message: body === null ? '' : errorMessage(body),
    retryAfterMs: readRetryAfter(response.headers.get('Retry-After'), Date.now()),
  });
}

function toApiError(service: string, cause: unknown, lateAfterMs: number | null): ApiError {
  if (cause instanceof ApiError) return cause;
  const problem: Problem = lateAfterMs === null ? { kind: 'network' } : { kind: 'timeout', afterMs: lateAfterMs };
  return new ApiError(service, problem, { cause });
}

/** Runs one request under the origin's rules; `read` takes the body while the turn is still held. */
export async function ask<T>(
  service: string,
  url: URL,
  accept: string,
  {
    signal: left = new AbortController().signal,
    timeoutMs = TIMEOUT_MS,
    priority = 'normal',
    headers = {},
    cache = 'default',
    redirect = 'follow',
  }: RequestOptions,
  read: (response: Response, extend: () => void) => Promise<T>,
): Promise<T> {
  const origin = trafficOf(url);
  const { limit, breaker } = origin;
  return limit(priority, left, async () => {
    const pause = breaker.enter();
    if (pause !== null) throw new ApiError(service, { kind: 'paused', ...pause });
    const deadline = createDeadline(timeoutMs);
    const sentAt = performance.now();
    try {
      const response = await fetch(url, {
        signal: AbortSignal.any([left, deadline.signal]),
        headers: { Accept: accept, ...headers },
        cache,
        redirect,
      });
      if (!response.ok) throw await toHttpError(service, response);
      noteTime(origin, performance.now() - sentAt);
      const result = await read(response, deadline.extend);
      noteAnswer(breaker, null);
      return result;
    } catch (cause) {
      if (left.aborted) throw left.reason;
      const error = toApiError(service, cause, deadline.signal.aborted ? timeoutMs : null);
      noteAnswer(breaker, error.problem);
      throw error;
    } finally {
      deadline.clear();
    }
  });
}

function parse<S extends v.GenericSchema>(service: string, text: string, schema: S): v.InferOutput<S> {
  let json: unknown = null;
  try {
    if (text.trim() !== '') json = JSON.parse(text);
  } catch (cause) {
    const isHtml = text.trimStart().startsWith('<');
    throw new ApiError(service, isHtml ? { kind: 'html' } : { kind: 'form', problem: 'not JSON' }, { cause });
  }
  const parsed = v.safeParse(schema, json);
  if (parsed.success) return parsed.output;
  throw new ApiError(service, { kind: 'form', problem: v.summarize(parsed.issues).slice(0, 300) });
}

/** Decides whether an answer will not change any more, so that it is kept for good (design.md 4). */
type IsFinished<S extends v.GenericSchema> = (body: v.InferOutput<S>) => boolean;

/** A kept answer in its present form; null when there is none or the form the app reads has changed since. */
async function readFinished<S extends v.GenericSchema>(
  url: URL,
  schema: S,
): Promise<JsonAnswer<v.InferOutput<S>> | null> {
  const text = await readKept(url.href);
  if (text === null) return null;
  const parsed = v.safeParse(schema, JSON.parse(text));
  return parsed.success ? { body: parsed.output, url: url.href } : null;
}

/**
 * A reader of one service's JSON. An empty body (204) counts as `null`. Rejects with an `ApiError` that names the service,
 * or with the signal's reason when the reader left.
 */
export const createClient =
  (service: string, base: () => string) =>
  async <S extends v.GenericSchema>(
    path: string,
    schema: S,
    options: RequestOptions = {},
    isFinished?: IsFinished<S>,
  ): Promise<JsonAnswer<v.InferOutput<S>>> => {
    const url = toUrl(base(), path, options.query);
    const kept = isFinished === undefined ? null : await readFinished(url, schema);
    if (kept !== null) return kept;
    return ask(service, url, 'application/json', options, async (response) => {
      const { bytes, isCut } = await readBody(response.body, MOST_JSON_BYTES);
      if (isCut) throw new ApiError(service, { kind: 'too-large', limitBytes: MOST_JSON_BYTES });
      const text = new TextDecoder().decode(bytes);
      const body = parse(service, text, schema);
      const mayKeep = !/\bno-store\b/.test(response.headers.get('Cache-Control') ?? '');
      if (mayKeep && isFinished?.(body) === true) void keep(url.href, text);
      return { body, url: response.url };
    });
  };

/**
 * Whether a server answers at all, be it in a way that no other site may read (no CORS headers): browsers tell that apart
 * from silence only when the answer is not asked for.
 */
export const answersAtAll = (address: string, signal: AbortSignal): Promise<boolean> =>
  fetch(address, { mode: 'no-cors', cache: 'no-store', signal }).then(
    () => true,
    () => false,
  );

/**
 * The first `mostBytes` of a text file such as a log. A web page in its place (a static host's fallback) is an error.
 * There is no limit of time for all of it, only for a pause between two chunks.
 */
export const fetchText = (
  service: string,
  address: string,
  mostBytes: number,
  options: RequestOptions = {},
): Promise<Body> =>
  ask(service, toUrl(address, '', options.query), '*/*', options, (response, extend) => {
    if (/\bhtml\b/.test(response.headers.get('Content-Type') ?? '')) throw new ApiError(service, { kind: 'html' });
    return readBody(response.body, mostBytes, extend);
  });
