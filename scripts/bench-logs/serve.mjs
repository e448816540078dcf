import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the deployed site sends, as in `vite.config.ts`: the engine must work under it. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/**
 * Serves a built page, and logs under `/logs/<name>`: with `Content-Encoding: gzip` as Copr does, with `?packed` as a file that the
 * reader has to unpack. Gives the base address.
 *
 * @param {string} folder
 * @param {Map<string, Buffer>} logs
 * @returns {Promise<{ base: string, close: () => void }>}
 */
export async function serve(folder, logs) {
  const packed = new Map([...logs].map(([name, bytes]) => [name, gzipSync(bytes, { level: 6 })]));
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const log = packed.get(pathname.replace('/logs/', ''));
    response.setHeader('Cache-Control', 'no-store');
    if (log !== undefined) {
      const isPacked = searchParams.has('packed');
      response.writeHead(200, {
        'Content-Type': isPacked ? 'application/gzip' : 'text/plain; charset=utf-8',
        'Content-Length': log.length,
        ...(isPacked ? { 'X-Packed': 'yes' } : { 'Content-Encoding': 'gzip' }),
      });
      response.end(log);
      return;
    }
    try {
      const body = readFileSync(join(folder, pathname.slice(1)));
      response.writeHead(200, {
        'Content-Type': TYPES[extname(pathname)] ?? 'text/plain',
        'Content-Security-Policy': CSP,
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  return { base: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
