// The host of Copr's results. For the builds of Packit's data it serves curated logs: which one is chosen by the build and its
// status, so the text tells of another package. Finished builds redirect from `builder-live.log`, running ones grow.
import { http } from 'msw';
import { type Answer, html, send, transport } from './answer.ts';
import { gunzip, type LogSet, logsIn, storedLog } from './copr-logs.ts';
import { fail, faultOf } from './faults.ts';

const ADDRESS =
  /^(?:https:\/\/download\.copr\.fedorainfracloud\.org\/results|https?:\/\/[^/?#]+(?:\/[^?#]*)?\/proxy\/copr-results)\//;
const LOGS = ['builder-live', 'build', 'root', 'backend', 'state', 'hw_info', 'installed_pkgs'].map(
  (name) => `${name}.log`,
);
const SRPM_LOGS = ['builder-live.log', 'backend.log'];

const notFound = (): Answer =>
  html(
    404,
    '<?xml version="1.0" encoding="iso-8859-1"?>\n<!DOCTYPE html>\n<html>\n<head><title>404 Not Found</title></head>\n<body><h1>404 Not Found</h1></body>\n</html>\n',
  );

/** A part of a file when the request asks for one (`Range: bytes=...`), else all of it. */
function ranged(request: Request, bytes: Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>>): Answer {
  const all = { 'Content-Type': 'text/plain', 'Accept-Ranges': 'bytes', ...headers };
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.get('Range') ?? '') ?? [];
  if (from === '' && to === '') return { status: 200, body: bytes, headers: all };
  const start = from === '' ? Math.max(bytes.length - Number(to), 0) : Number(from);
  const end = from === '' || to === '' ? bytes.length - 1 : Math.min(Number(to), bytes.length - 1);
  if (start > end) return { status: 416, body: '', headers: { ...all, 'Content-Range': `bytes */${bytes.length}` } };
  const range = { 'Content-Range': `bytes ${start}-${end}/${bytes.length}` };
  return { status: 206, body: bytes.slice(start, end + 1), headers: { ...all, ...range } };
}

/** What is written so far, up to the end of a line. */
async function liveLog(request: Request, { name, share }: LogSet): Promise<Answer> {
  const stored = await storedLog(name, 'builder-live.log');
  if (stored === null) return notFound();
  const whole = await gunzip(stored);
  const end = whole.lastIndexOf(10, Math.floor(whole.length * share) - 1) + 1;
  return ranged(request, whole.slice(0, end), { 'Cache-Control': 'no-store' });
}

/** A packed log: over HTTP as it is stored, to be unpacked by the client; in-process as plain text. */
async function packedLog(request: Request, name: string, file: string): Promise<Answer> {
  const stored = await storedLog(name, file);
  if (stored === null) return notFound();
  if (transport.isHttp) return ranged(request, stored, { 'Content-Encoding': 'gzip' });
  return ranged(request, await gunzip(stored), {});
}

async function answer(request: Request): Promise<Answer> {
  const path = decodeURIComponent(new URL(request.url).href.replace(ADDRESS, '').replace(/[?#].*$/, ''));
  const [, project, chroot, buildId, file] = /^[^/]+\/([^/]+)\/([^/]+)\/(\d{8})(?:-[^/]+)?\/([^/]+)$/.exec(path) ?? [];
  if (project === undefined || chroot === undefined || file === undefined) return notFound();
  const logs = await logsIn({ project, chroot, buildId: Number(buildId) });
  const isPacked = file.endsWith('.gz');
  const plain = isPacked ? file.slice(0, -3) : file;
  if (logs === null || !(chroot === 'srpm-builds' ? SRPM_LOGS : LOGS).includes(plain)) return notFound();
  if (logs.isRunning) return file === 'builder-live.log' ? liveLog(request, logs) : notFound();
  if (isPacked) return packedLog(request, logs.name, plain);
  if (plain !== 'builder-live.log') return notFound();
  const packed = `${file}.gz`;
  return transport.isHttp
    ? { status: 301, body: '', headers: { Location: packed, 'Cache-Control': 'no-store' } }
    : packedLog(request, logs.name, plain);
}

/** Copr's results, on their own host and through the proxy on any origin. */
export const coprResultsHandlers = [
  http.all(ADDRESS, async ({ request }) => {
    const fault = faultOf('copr-results');
    return send(request, fault === null ? await answer(request) : await fail(fault, () => answer(request)));
  }),
];
