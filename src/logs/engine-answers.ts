import type { CauseReport } from './cause/model';
import { readBlock, readWholeLine } from './line-block';
import type { LogStore } from './log-store';
import type { Answers, Question, What } from './protocol';
import type { SiteRules } from './site-rules';

function copyLines(store: LogStore, first: number, last: number, mostBytes: number): string {
  const from = Math.max(first, 1);
  const to = Math.min(last, store.count);
  if (to < from) return '';
  const start = store.startOf(from);
  return store.decode(start, Math.min(store.endOf(to), start + mostBytes));
}

/** Answers a view's question about a log. */
export function answer(
  store: LogStore,
  question: Question,
  causes: (port: MessagePort | null, rules: SiteRules) => Promise<CauseReport>,
): Answers[What]['answer'] | Promise<CauseReport> {
  switch (question.what) {
    case 'lines':
      return readBlock(store, question.first, question.count);
    case 'wholeLine':
      return readWholeLine(store, question.line);
    case 'copy':
      return copyLines(store, question.first, question.last, question.mostBytes);
    case 'blob':
      return new Blob([...store.chunks()] as Uint8Array<ArrayBuffer>[], { type: 'text/plain' });
    case 'causes':
      return causes(question.port, question.rules);
  }
}
