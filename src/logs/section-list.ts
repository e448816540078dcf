import type { LogSection } from './model';
import { toShownLine } from './shown-text';

type Kind = LogSection['kind'];

/** What is needed to open a section. `id` without a number; `isQuiet` for one that is only tracked. */
export interface SectionStart {
  id: string;
  title: string;
  kind: Kind;
  /** What ends it: the text of `Finish:`, the id of an rpm-tmp file, a name. */
  key: string;
}

interface Open {
  section: LogSection;
  key: string;
  startedMs: number | null;
}

const MOST_SECTIONS = 2000;
const MOST_DEPTH = 40;
const LONGEST_TITLE = 200;

/** Sections as they open and close; they nest strictly. Bounded: later ones are not told. */
export function createSectionList() {
  const sections: LogSection[] = [];
  const stack: Open[] = [];
  const times = new Map<string, number>();
  const byKey = new Map<string, LogSection>();
  let version = 0;

  function closeTop(last: number | null, timeMs: number | null): void {
    const top = stack.pop();
    if (top === undefined) return;
    const { section, startedMs } = top;
    section.last = last === null ? null : Math.max(last, section.first);
    if (last !== null && startedMs !== null && timeMs !== null) section.durationMs ??= Math.max(timeMs - startedMs, 0);
    version += 1;
  }

  return {
    list: (): readonly LogSection[] => sections,
    /** Changes with each change of the list. */
    version: () => version,
    top: (): { kind: Kind; key: string } | null => {
      const top = stack.at(-1);
      return top === undefined ? null : { kind: top.section.kind, key: top.key };
    },
    has: (isIt: (kind: Kind, key: string) => boolean): boolean =>
      stack.some(({ section, key }) => isIt(section.kind, key)),
    open({ id, title, kind, key }: SectionStart, first: number, timeMs: number | null): void {
      if (sections.length >= MOST_SECTIONS || stack.length >= MOST_DEPTH) return;
      const time = (times.get(id) ?? 0) + 1;
      times.set(id, time);
      const section: LogSection = {
        id: time === 1 ? id : `${id}-${time}`,
        title: toShownLine(title).slice(0, LONGEST_TITLE),
        kind,
        depth: stack.length,
        first,
        last: null,
        durationMs: null,
        hasFailed: false,
      };
      sections.push(section);
      stack.push({ section, key, startedMs: timeMs });
      byKey.set(key, section);
      version += 1;
    },
    /**
     * Closes the innermost open section that `isIt`, with all inside it; nothing when there is none. `inner` is the last line of
     * those inside it, `last` its own. Gives it, for what is only known at its end.
     */
    close(
      isIt: (kind: Kind, key: string) => boolean,
      { inner, last }: { inner: number; last: number },
      timeMs: number | null,
    ): LogSection | null {
      const at = stack.findLastIndex(({ section, key }) => isIt(section.kind, key));
      const found = stack[at]?.section ?? null;
      if (found === null) return null;
      while (stack.length > at + 1) closeTop(inner, timeMs);
      closeTop(last, timeMs);
      return found;
    },
    /** Marks a section as failed, open or not. */
    fail(key: string): void {
      const section = byKey.get(key);
      if (section === undefined || section.hasFailed) return;
      section.hasFailed = true;
      version += 1;
    },
    /** The end of the log: `last` is null where more of it is missing. */
    end(last: number | null, timeMs: number | null): void {
      while (stack.length > 0) closeTop(last, timeMs);
    },
  };
}
export type SectionList = ReturnType<typeof createSectionList>;
