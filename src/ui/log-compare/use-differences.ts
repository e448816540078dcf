import { useEffect, useState } from 'react';
import { type Block, isChange } from './blocks';
import { idOf } from './CompareSection';
import { around, FIRST_ROWS, type RowWindow } from './row-window';

/** The window of rows, and the way from difference to difference. */
export function useDifferences(blocks: readonly Block[]) {
  const [window, setWindow] = useState<RowWindow>(FIRST_ROWS);
  const [current, setCurrent] = useState<string | null>(null);
  const [steps, setSteps] = useState(0);
  const changes = blocks.filter(isChange);
  const index = changes.findIndex(({ key }) => key === current);

  const step = (by: 1 | -1) => {
    const next = index === -1 ? (by === 1 ? 0 : changes.length - 1) : (index + by + changes.length) % changes.length;
    const block = changes[next];
    if (block === undefined) return;
    setCurrent(block.key);
    setWindow((before) => around(before, block.at));
    setSteps((before) => before + 1);
  };

  useEffect(() => {
    if (steps === 0 || current === null) return;
    const row = document.getElementById(idOf(current));
    row?.scrollIntoView?.({ block: 'center' });
    row?.focus({ preventScroll: true });
  }, [steps, current]);

  return { window, setWindow, step, place: index === -1 ? null : index + 1, differences: changes.length };
}
