import { Button } from '@patternfly/react-core';
import TimesIcon from '@patternfly/react-icons/dist/esm/icons/times-icon';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { count } from '@/lib/format';
import type { Choice } from './choice';
import { choicesFor } from './choices';
import './palette.css';
import { Row } from './Row';
import { useKnown } from './use-known';

const LIST = 'pb-palette-list';
const rowId = (index: number): string => `${LIST}-${index}`;
const MOST_CHARACTERS = 2_000;
const PAGE = 5;

/** Where a key moves the choice to, of `length` rows; null: no such key. */
function moved(key: string, from: number, length: number): number | null {
  if (length === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (from + 1) % length;
    case 'ArrowUp':
      return (from - 1 + length) % length;
    case 'PageDown':
      return Math.min(from + PAGE, length - 1);
    case 'PageUp':
      return Math.max(from - PAGE, 0);
    default:
      return null;
  }
}

/**
 * Goes anywhere: reads what is typed or pasted and lists where it may lead. The browser's own dialog holds the focus, closes
 * on Escape and gives the focus back. Nothing is asked of any service until a place is chosen.
 */
export function Palette({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  const known = useKnown();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const choices = useMemo(() => choicesFor(text, known), [text, known]);

  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  useEffect(() => {
    document.getElementById(rowId(active))?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);

  const take = ({ target }: Choice, isApart: boolean) => {
    const base = import.meta.env.BASE_URL.replace(/\/$/, '');
    if (isApart) return void window.open('to' in target ? base + target.to : target.url, '_blank', 'noopener');
    dialog.current?.close();
    if ('to' in target) void navigate(target.to);
    else window.open(target.url, '_self');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const chosen = choices[active];
    const next = moved(event.key, active, choices.length);
    if (next !== null) setActive(next);
    else if (event.key === 'Enter' && chosen !== undefined) take(chosen, event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  };

  return (
    <dialog ref={dialog} className="pb-palette" aria-label="Go anywhere" onClose={onClose} {...{ closedby: 'any' }}>
      <div className="pb-palette-head">
        <input
          type="text"
          role="combobox"
          aria-label="Address, number, package, commit, project or page"
          aria-expanded={choices.length > 0}
          aria-controls={LIST}
          aria-autocomplete="list"
          aria-activedescendant={choices.length > 0 ? rowId(active) : undefined}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={MOST_CHARACTERS}
          placeholder="Paste an address, or type a number, package, commit or project"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <Button variant="plain" icon={<TimesIcon />} aria-label="Close" onClick={() => dialog.current?.close()} />
      </div>
      <div id={LIST} role="listbox" aria-label="Places" tabIndex={-1} className="pb-palette-list">
        {choices.map((choice, index) => (
          <Row
            key={choice.key}
            id={rowId(index)}
            choice={choice}
            isActive={index === active}
            onTake={(isApart) => take(choice, isApart)}
          />
        ))}
      </div>
      <p className="pb-palette-foot">
        {choices.length === 0
          ? 'Nothing here is called that, and it is no address that Packboard knows.'
          : 'Enter opens, Ctrl+Enter in a new tab. Nothing is asked of a service before.'}
      </p>
      <div role="status" className="pf-v6-screen-reader">
        {text.trim() === '' ? '' : count(choices.length, 'place')}
      </div>
    </dialog>
  );
}
