import { useEffect, useRef } from 'react';
import { extendRange, rangeHash } from '@/domain/log-text-range';
import type { LogViewModel } from './use-log-view';

interface Folds {
  fold: (id: string) => void;
  unfold: (id: string) => void;
}

/** What a click on a part of the paper does: mark lines, show a whole line, fold. React did not make these parts. */
export function useClicks({ host, paper, marked, markLines }: LogViewModel, folds: Folds): void {
  const onLine = (line: number, isExtending: boolean) => {
    const next = isExtending ? extendRange(marked, line) : { first: line, last: line };
    markLines(rangeHash(next) === rangeHash(marked) ? null : next);
  };
  const onButton = ({ line, section, fold }: DOMStringMap) => {
    if (line !== undefined) void paper?.showWholeLine(Number(line));
    if (section !== undefined) folds.fold(section);
    if (fold !== undefined) folds.unfold(fold);
  };
  const onClick = ({ target, clientY, shiftKey }: MouseEvent) => {
    if (!(target instanceof Element)) return;
    const line = paper?.lineOf(target, clientY) ?? null;
    if (line === null) onButton(target.closest('button')?.dataset ?? {});
    else onLine(line, shiftKey);
  };
  const now = useRef(onClick);
  now.current = onClick;
  useEffect(() => {
    const element = host.current;
    const listen = (event: MouseEvent) => now.current(event);
    element?.addEventListener('click', listen);
    return () => element?.removeEventListener('click', listen);
  }, [host]);
}
