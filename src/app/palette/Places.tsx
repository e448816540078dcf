import { useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { count } from '@/lib/format';
import type { Choice } from './choice';
import { choicesFor } from './choices';
import { grouped } from './groups';
import { LIST, type PlacesProps } from './PaletteDialog';
import './palette.css';
import { Row } from './Row';
import { useBoxKeys } from './use-box-keys';
import { useKnown } from './use-known';

const rowId = (index: number): string => `${LIST}-${index}`;

/** Where what is typed or pasted may lead, chosen from the box above. Nothing is asked of any service before that. */
export function Places({ text, box, isEntered, close }: PlacesProps) {
  const navigate = useNavigate();
  const known = useKnown();
  const [chosen, setChosen] = useState({ text, index: 0 });
  const choices = useMemo(() => choicesFor(text, known), [text, known]);
  const active = chosen.text === text ? chosen.index : 0; // another text begins at its first row

  const take = ({ target }: Choice, isApart: boolean) => {
    const base = import.meta.env.BASE_URL.replace(/\/$/, '');
    if (isApart) return void window.open('to' in target ? base + target.to : target.url, '_blank', 'noopener');
    close();
    if ('to' in target) void navigate(target.to);
    else window.open(target.url, '_self');
  };
  const takeActive = (isApart: boolean) => {
    const choice = choices[active];
    if (choice !== undefined) take(choice, isApart);
  };
  useBoxKeys(box, {
    activeId: choices.length > 0 ? rowId(active) : null,
    active,
    length: choices.length,
    onMove: (index) => setChosen({ text, index }),
    onEnter: takeActive,
  });
  const early = useRef(isEntered && text.trim() !== '' ? takeActive : null);
  useEffect(() => {
    early.current?.(false);
    early.current = null;
  }, []);
  useEffect(() => {
    document.getElementById(rowId(active))?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);

  const row = (choice: Choice, index: number) => (
    <Row
      key={choice.key}
      id={rowId(index)}
      choice={choice}
      isActive={index === active}
      onTake={(isApart) => take(choice, isApart)}
    />
  );
  return (
    <>
      <div id={LIST} role="listbox" aria-label="Places" tabIndex={-1} className="pb-palette-list">
        {grouped(choices).map(({ name, from, choices: some }) =>
          name === '' ? (
            some.map((choice, index) => row(choice, from + index))
          ) : (
            <fieldset key={name} aria-label={name} className="pb-palette-group">
              <p aria-hidden="true">{name}</p>
              {some.map((choice, index) => row(choice, from + index))}
            </fieldset>
          ),
        )}
      </div>
      <p className="pb-palette-foot">
        {choices.length === 0
          ? 'Nothing here is called that, and it is no address that Packboard knows.'
          : 'Enter opens, Ctrl+Enter in a new tab. Nothing is asked of a service before.'}
      </p>
      <div role="status" className="pf-v6-screen-reader">
        {text.trim() === '' ? '' : count(choices.length, 'place')}
      </div>
    </>
  );
}
