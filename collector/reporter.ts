import type { Reporter } from './machine';

const BAR_WIDTH = 24;
/** On a log one line for so many pages is enough. */
const PAGES_PER_LINE = 50;

function bar(share: number): string {
  const full = Math.round(Math.min(Math.max(share, 0), 1) * BAR_WIDTH);
  return `[${'#'.repeat(full)}${'.'.repeat(BAR_WIDTH - full)}]`;
}

type Stream = Pick<NodeJS.WriteStream, 'write' | 'columns'>;

/** A bar that stays in its line. */
function terminalReporter(stream: Stream): Reporter {
  let last = '';
  const show = (text: string) => stream.write(`\r\u001b[K${text}`);
  return {
    progress: (list, share, words) => {
      last = `${list.padEnd(18)} ${bar(share)} ${(100 * share).toFixed(1)} %  ${words}`.slice(
        0,
        (stream.columns ?? 80) - 1,
      );
      show(last);
    },
    line: (text) => {
      show(`${text}\n`);
      stream.write(last);
    },
  };
}

/** Plain lines, one now and then. */
function logReporter(stream: Stream): Reporter {
  let list = '';
  let pages = 0;
  return {
    progress: (name, share, words) => {
      pages = name === list ? pages + 1 : 0;
      list = name;
      if (pages % PAGES_PER_LINE === 0) stream.write(`${name}: ${(100 * share).toFixed(1)} % of the time, ${words}\n`);
    },
    line: (text) => stream.write(`${text}\n`),
  };
}

export const createReporter = (stream: Stream & { isTTY?: boolean }): Reporter =>
  stream.isTTY === true ? terminalReporter(stream) : logReporter(stream);
