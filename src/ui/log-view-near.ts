import { type RefObject, useEffect, useState } from 'react';

interface Near {
  /** Indexes of blocks that are on the screen or one screen away. */
  blocks: ReadonlySet<number>;
  /** Width of the viewer in px. */
  width: number;
}

const NOTHING: Near = { blocks: new Set(), width: 0 };

const indexOf = (element: Element): number => Number(element.getAttribute('data-block'));

function withChanges(blocks: ReadonlySet<number>, entries: readonly IntersectionObserverEntry[]): ReadonlySet<number> {
  const next = new Set(blocks);
  for (const { target, isIntersecting } of entries)
    if (isIntersecting) next.add(indexOf(target));
    else next.delete(indexOf(target));
  return next;
}

/** Which blocks are near what is seen, while `isOn`: only those are measured when lines wrap. */
export function useNear(scroller: RefObject<HTMLElement | null>, isOn: boolean, blockCount: number): Near {
  const [near, setNear] = useState(NOTHING);
  useEffect(() => {
    const root = scroller.current;
    if (!isOn || blockCount === 0 || root === null || typeof IntersectionObserver === 'undefined') return;
    const seen = new IntersectionObserver(
      (entries) => setNear((now) => ({ ...now, blocks: withChanges(now.blocks, entries) })),
      { root, rootMargin: '100% 0px' },
    );
    for (const block of root.querySelectorAll('[data-block]')) seen.observe(block);
    const sized = new ResizeObserver(() => setNear((now) => ({ ...now, width: root.clientWidth })));
    sized.observe(root);
    return () => {
      seen.disconnect();
      sized.disconnect();
      setNear(NOTHING);
    };
  }, [scroller, isOn, blockCount]);
  return near;
}
