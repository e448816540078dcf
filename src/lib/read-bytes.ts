import { ApiError } from './api-error';
import { type ByteEnd, type ByteSink, passUnpacked } from './gunzip';
import { ask, type RequestOptions, toUrl } from './http';

/** What is known of an answer before its bytes. */
export interface BytesHead {
  /** 200, or 206 for a part. */
  status: number;
  headers: Headers;
  /** After redirects. */
  url: string;
}

interface BytesOptions extends RequestOptions {
  /** Asks for the bytes from this offset on only; the service may send all of them (200). */
  from?: number;
}

/**
 * Streams a file of any size; `onHead` gives what takes the bytes. Same rules as `fetchText`: a web page in place of the file is an
 * error, and only a pause between two chunks has a limit of time. Gunzips by the bytes themselves.
 */
export const readBytes = (
  service: string,
  address: string,
  { from, ...options }: BytesOptions,
  onHead: (head: BytesHead) => ByteSink,
): Promise<ByteEnd> => {
  const headers = { ...options.headers, ...(from === undefined ? {} : { Range: `bytes=${from}-` }) };
  return ask(service, toUrl(address, '', options.query), '*/*', { ...options, headers }, (response, extend) => {
    if (/\bhtml\b/.test(response.headers.get('Content-Type') ?? '')) throw new ApiError(service, { kind: 'html' });
    const { status, headers: answered, url } = response;
    return passUnpacked(response.body, onHead({ status, headers: answered, url }), extend);
  });
};
