import type { LogText } from '@/domain/log-file';

/**
 * Bytes of a log as text: wrong UTF-8 and NUL become the replacement character, of progress lines that overwrite
 * themselves (a lone carriage return) the last state stays, lines end in `\n`.
 */
export function toLogText({ bytes, isCut }: { bytes: Uint8Array; isCut: boolean }): LogText {
  const text = new TextDecoder().decode(bytes, { stream: isCut }); // a cut character at the end is left out
  const lines = text
    .replaceAll('\0', '\uFFFD')
    .replace(/\r+(?=\n|$)/g, '')
    .replace(/^[^\n]*\r/gm, '');
  return { text: lines, isCut, bytes: bytes.byteLength };
}
