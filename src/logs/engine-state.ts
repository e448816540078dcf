import type { LogDocument } from './log-document';
import type { LogState } from './model';
import { type FromEngine, packError } from './protocol';

const TELL_EVERY_MS = 50;

type Phase = LogState['phase'];
type Notice = LogState['notices'][number];

/** Tells the state of a log: the first lines and each end at once, what comes between at most every 50 ms. */
export function createEngineState(document: () => LogDocument, post: (message: FromEngine) => void) {
  let phase: Phase = 'opening';
  let generation = 0;
  let error: unknown = null;
  let toldAt = Number.NEGATIVE_INFINITY;
  let toldLines = 0;
  let toldSections = -1;
  const notices = new Set<Notice>();

  function tell(): void {
    const { store, widest, sections, sectionsVersion } = document();
    toldAt = performance.now();
    const isNew = sectionsVersion() !== toldSections;
    toldSections = sectionsVersion();
    toldLines = store.count;
    post({
      kind: 'state',
      state: {
        phase,
        lines: store.count,
        bytes: store.bytes(),
        widest: widest(),
        notices: [...notices],
        generation,
      },
      error: error === null ? null : packError(error),
      sections: isNew ? sections() : null,
    });
  }

  return {
    /** All that is there was read. */
    isAtEnd: (): boolean => phase !== 'opening' && phase !== 'reading',
    /** More bytes were read. */
    read(): void {
      phase = 'reading';
      const isFirst = toldLines === 0 && document().store.count > 0;
      if (isFirst || performance.now() - toldAt >= TELL_EVERY_MS) tell();
    },
    note(notice: Notice, isOn: boolean): void {
      if (notices.has(notice) === isOn) return;
      if (isOn) notices.add(notice);
      else notices.delete(notice);
      tell();
    },
    restart(): void {
      generation += 1;
      toldSections = -1;
      notices.add('restarted');
      tell();
    },
    /** All that is there was read, more is waited for. */
    follow(): void {
      phase = 'following';
      tell();
    },
    end(cause: unknown): void {
      phase = cause === null ? 'done' : 'failed';
      error = cause;
      tell();
    },
  };
}
