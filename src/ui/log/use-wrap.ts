import { useState } from 'react';

const KEY = 'packboard.log-wrap';
const NARROW_PX = 768;

export const isNarrow = (): boolean => window.innerWidth < NARROW_PX;

function remembered(): boolean {
  try {
    const choice = localStorage.getItem(KEY);
    return choice === null ? isNarrow() : choice === 'on';
  } catch {
    return false; // storage switched off
  }
}

/** Whether long lines wrap: as chosen last in this browser; without a choice, on small screens. */
export function useWrap(): readonly [boolean, (isOn: boolean) => void] {
  const [isOn, setIsOn] = useState(remembered);
  const choose = (next: boolean) => {
    setIsOn(next);
    try {
      localStorage.setItem(KEY, next ? 'on' : 'off');
    } catch {
      // not remembered then
    }
  };
  return [isOn, choose];
}
