import { type RefObject, useEffect, useRef } from 'react';
import { areKeysOn, isTyping, listPageKeys, type PageKeys } from '@/lib/single-keys';

const KEYS = {
  where: 'In a log',
  keys: [
    { keys: 'j', does: 'Mark the next line; J adds it' },
    { keys: 'k', does: 'Mark the line before; K adds it' },
    { keys: 'n', does: 'Next match, else next error' },
    { keys: 'p', does: 'Match before, else error before' },
    { keys: 'g', does: 'To the start' },
    { keys: 'G', does: 'To the end' },
    { keys: '/', does: 'Search it' },
    { keys: 'f', does: 'Full screen' },
  ],
} as const satisfies PageKeys;

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
