import { Button } from '@patternfly/react-core';
import TimesIcon from '@patternfly/react-icons/dist/esm/icons/times-icon';
import { type ComponentType, useLayoutEffect, useRef, useState } from 'react';
import './frame.css';

/** Id of the list of places. */
export const LIST = 'pb-palette-list';
const MOST_CHARACTERS = 2_000;

/** What the loaded part is given: the text so far, and the box that it listens to from then on. */
export interface PlacesProps {
  text: string;
  box: HTMLInputElement;
  /** Enter came before the places did, and nothing after it. */
  isEntered: boolean;
  close: () => void;
}

interface Props {
  /** The loaded part; none while it has not come. */
  places: ComponentType<PlacesProps> | undefined;
  /** It could not be loaded. */
  isFailed: boolean;
  onRetry: () => void;
  onClose: () => void;
}

/**
 * The dialog and its box, which takes what is typed from the first key on; the places come when they are loaded. The
 * browser's own dialog holds the focus, closes on Escape and gives the focus back.
 */
export function PaletteDialog({ places: Places, isFailed, onRetry, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [box, setBox] = useState<HTMLInputElement | null>(null);
  const [text, setText] = useState('');
  const [isEntered, setIsEntered] = useState(false);
  useLayoutEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const close = () => dialog.current?.close();
  const retry = () => {
    box?.focus(); // the button goes away
    onRetry();
  };
  return (
    <dialog ref={dialog} className="pb-palette" aria-label="Go anywhere" onClose={onClose} {...{ closedby: 'any' }}>
      <div className="pb-palette-head">
        <input
          ref={setBox}
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-controls={LIST}
          aria-expanded={false}
          aria-label="Address, number, package, commit, project or page"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={MOST_CHARACTERS}
          placeholder="Paste an address, or type a number, package, commit or project"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={({ key, nativeEvent }) => setIsEntered(key === 'Enter' && !nativeEvent.isComposing)}
        />
        <Button variant="plain" icon={<TimesIcon />} aria-label="Close" onClick={close} />
      </div>
      {Places && box && <Places text={text} box={box} isEntered={isEntered} close={close} />}
      {Places === undefined && (
        <p className="pb-palette-foot" role="status">
          {isFailed ? (
            <>
              The places could not be loaded. If it happens again, reload the page: there may be a newer version.{' '}
              <Button variant="link" isInline onClick={retry}>
                Try again
              </Button>
            </>
          ) : (
            'Loading the places…'
          )}
        </p>
      )}
    </dialog>
  );
}
