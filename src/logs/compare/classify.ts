import type { ReadableLines } from '@/logs/model';
import { hasCodes, toShownLine } from '@/logs/shown-text';
import { createPacer } from '@/logs/turns';
import type { LineClasses } from './line-classes';
import { type Noise, withoutNoise } from './noise';

const shown = (text: string): string =>
  hasCodes(text)
    ? text
        .split('\n')
        .map((line) => toShownLine(line))
        .join('\n')
    : text;

/** The class of each line of a log without its noise, from index 0 on: 4 bytes a line. Others get their turn in between. */
export async function classify(
  log: ReadableLines,
  noise: Noise,
  classes: LineClasses,
): Promise<Uint32Array<ArrayBuffer>> {
  const pacer = createPacer();
  const lines = new Uint32Array(log.count);
  for (const { first, count, text } of log.scan()) {
    const quiet = withoutNoise(shown(text), noise);
    for (let line = first, at = 0; line < first + count; line += 1) {
      const found = quiet.indexOf('\n', at);
      const end = found === -1 ? quiet.length : found;
      lines[line - 1] = classes.of(quiet, at, end);
      at = end + 1;
    }
    const pause = pacer.pause();
    if (pause !== null) await pause;
  }
  return lines;
}
