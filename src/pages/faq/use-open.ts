import { useState } from 'react';
import { useLocation } from 'react-router-dom';

const idOf = (hash: string): string => {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1); // a percent sign that means nothing
  }
};

interface Open {
  ids: ReadonlySet<string>;
  /** The question that the address names; empty: none. */
  wanted: string;
  /** Changes with every visit of an address, also of the same one again. */
  visit: string;
  /** The reader opened or closed something. */
  isTouched: boolean;
  toggle: (id: string, isOpen: boolean) => void;
  setAll: (ids: readonly string[]) => void;
}

/** Which questions are open: those that the reader opened, and the one that the address names. */
export function useOpen(): Open {
  const { hash, key: visit } = useLocation();
  const wanted = idOf(hash);
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [isTouched, setTouched] = useState(false);
  const [seen, setSeen] = useState('');
  if (seen !== visit) {
    setSeen(visit);
    if (wanted !== '') setIds(new Set([...ids, wanted]));
  }
  return {
    ids,
    wanted,
    visit,
    isTouched,
    toggle: (id, isOpen) => {
      if (ids.has(id) === isOpen) return; // opened by the address, not by hand
      setTouched(true);
      setIds(new Set(isOpen ? [...ids, id] : [...ids].filter((one) => one !== id)));
    },
    setAll: (all) => {
      setTouched(true);
      setIds(new Set(all));
    },
  };
}
