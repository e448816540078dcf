import { hasCodes, toShownLine } from '@/logs/shown-text';
import { MOST_READ } from './rule';

/** What services put before each line: OBS and GitHub times, mock's logger, Koji's and Copr's stream names. */
const PREFIX =
  /^(?:\[ {0,9}\d{1,9}s\] ?|(?:DEBUG|INFO|WARNING|ERROR|CRITICAL) [\w.-]{1,60}\.py:\d{1,6}: {0,2}|BUILDSTDERR: ?|std(?:err|out): |\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?(?: \| [^|]{1,80} \||:)? (?:- (?:[\w.]{1,60} - )?(?:[A-Z]{4,8} - )?|[\w.]{1,40}\.py {1,16}[A-Z]{4,8} {1,6})?|\[\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[^\]]{0,20}\] ?|\[ {0,4}[A-Z]{4,8}\]\[PID:\d{1,9}\] ?|INTERNALERROR> ?|#\d{1,4} \d{1,6}\.\d{1,6} |##\[error\]|\d\d:\d\d:\d\d\.\d{3} [\w.]{1,40}\.py {1,16}[A-Z]{4,8} {1,6}|\d{1,4}: (?=\S))/;

const FIRSTS = new Set('[DIWECBs#0123456789');

/** The line as the tool printed it: without prefixes of services, terminal codes and overwritten progress; cut. */
export function cleanLine(raw: string): string {
  let text = raw.length > 4 * MOST_READ ? raw.slice(0, 4 * MOST_READ) : raw;
  if (hasCodes(text)) text = toShownLine(text);
  for (let round = 0; round < 3 && FIRSTS.has(text.charAt(0)); round += 1) {
    const shorter = text.replace(PREFIX, '');
    if (shorter.length === text.length) break;
    text = shorter;
  }
  return text.length > MOST_READ ? text.slice(0, MOST_READ) : text;
}
