import { type RefObject, useEffect, useRef } from 'react';
import { areKeysOn, isTyping, listPageKeys, type PageKey } from '@/lib/single-keys';

const KEYS = [
  { keys: 'j', does: 'In a log: mark the next line; J adds it' },
  { keys: 'k', does: 'In a log: mark the line before; K adds it' },
  { keys: 'n', does: 'In a log: next match, else next error' },
  { keys: 'p', does: 'In a log: match before, else error before' },
  { keys: 'g', does: 'In a log: to the start' },
  { keys: 'G', does: 'In a log: to the end' },
  { keys: '/', does: 'In a log: search it' },
  { keys: 'f', does: 'In a log: full screen' },
] as const satisfies readonly PageKey[];

const ACTIONS = {
  j: 'down',
  k: 'up',
  J: 'addDown',
  K: 'addUp',
  n: 'next',
  p: 'previous',
  g: 'start',
  G: 'end',
  '/': 'search',
  f: 'fullScreen',
} as const;
type LogKeyActions = Record<(typeof ACTIONS)[keyof typeof ACTIONS], () => void>;

/** After `g` the app waits that long for a second key (`g j` goes to the jobs). */
const PAIR_MS = 600;

const isKey = (key: string): key is keyof typeof ACTIONS => Object.hasOwn(ACTIONS, key);

/** A key alone, not part of a text. */
const isMeant = ({ ctrlKey, metaKey, altKey, defaultPrevented, target }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && !defaultPrevented && !isTyping(target) && areKeysOn();

/** Listens for a log's keys on the whole page, before the app's own, never while the reader types. */
export function useLogKeys(viewer: RefObject<HTMLElement | null>, actions: LogKeyActions): void {
  const now = useRef(actions);
  now.current = actions;
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | null = null;
    const stopWaiting = () => {
      if (waiting !== null) clearTimeout(waiting);
      waiting = null;
    };
    const onKey = (event: KeyboardEvent) => {
      if (!isMeant(event)) return;
      const { key } = event;
      const isPair = waiting !== null && key !== 'g';
      const isInside = event.target instanceof Node && viewer.current?.contains(event.target) === true;
      if (key === 'g' && waiting === null && !isInside) {
        waiting = setTimeout(() => {
          waiting = null;
          now.current.start();
        }, PAIR_MS);
        return;
      }
      stopWaiting();
      if (isPair || !isKey(key)) return;
      event.preventDefault();
      now.current[ACTIONS[key]]();
    };
    document.addEventListener('keydown', onKey, { capture: true });
    const unlist = listPageKeys(KEYS);
    return () => {
      document.removeEventListener('keydown', onKey, { capture: true });
      stopWaiting();
      unlist();
    };
  }, [viewer]);
}
