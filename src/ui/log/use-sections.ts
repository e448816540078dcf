import { useCallback, useState } from 'react';
import type { LogSection } from '@/logs/model';
import { sectionAt } from './rows';
import type { LogViewModel } from './use-log-view';
import { useSeen } from './use-paper';
import { isNarrow } from './use-wrap';

/** The list of sections beside a log, and the one that is read. Open from the start where there is room and something to list. */
export function useSections({ paper, state, folded, isReady, goTo }: LogViewModel) {
  const { sections, lines } = state;
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [atFirst, setAtFirst] = useState<boolean | null>(null);
  if (isReady && atFirst === null) setAtFirst(sections.length > 0 && !isNarrow());
  const current = useSeen(paper, ({ top }) => sectionAt(sections, top, lines));
  const isBelowStart = useSeen(paper, ({ top }) => current !== null && top > current.first);
  const fold = useCallback((id: string) => paper?.setFolded(new Set([...paper.seen().folded, id])), [paper]);
  const unfold = (id: string) => {
    paper?.setFolded(new Set([...folded].filter((one) => one !== id)));
    const first = sections.find((section) => section.id === id)?.first;
    if (first !== undefined) paper?.show(first, 'top');
  };
  const setFolded = useCallback((next: ReadonlySet<string>) => paper?.setFolded(next), [paper]);
  const goToStart = useCallback(
    ({ first }: LogSection) => {
      if (isNarrow()) setChosen(false); // the list lies over the log there
      goTo(first, false);
    },
    [goTo],
  );
  return {
    isOpen: sections.length > 0 && (chosen ?? atFirst ?? false),
    count: sections.length,
    set: setChosen,
    /** The reader opened the list. */
    isChosen: chosen !== null,
    current,
    head: isBelowStart && current !== null && !folded.has(current.id) ? current : null,
    ...{ fold, unfold, setFolded, goToStart },
  };
}
