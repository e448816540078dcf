import { Button, Title } from '@patternfly/react-core';
import { type RefObject, useState, useSyncExternalStore } from 'react';
import { areKeysOn, onPageKeys, pageKeys, switchKeys } from '@/lib/single-keys';
import { SHORTCUTS } from './keys';

/** All keys, and the switch that turns them off: a native one, as PatternFly's is 1 kB in the first view. The browser's own dialog holds the focus and closes on Escape. */
export function KeysDialog({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const [isOn, setIsOn] = useState(areKeysOn);
  const ofPage = useSyncExternalStore(onPageKeys, pageKeys);
  const choose = (on: boolean) => {
    switchKeys(on);
    setIsOn(on);
  };
  return (
    <dialog ref={dialog} className="pb-keys" aria-labelledby="keys-title">
      <Title id="keys-title" headingLevel="h2" size="lg">
        Keys
      </Title>
      {[...SHORTCUTS, ...(ofPage === null ? [] : [ofPage])].map(({ where, keys: listed }) => (
        <section key={where} aria-label={where} className="pb-keys-list">
          <h3>{where}</h3>
          <dl>
            {listed.map(({ keys, does }) => (
              <div key={keys}>
                <dt>
                  {keys.split(' ').map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className="pb-keys-switch">
        <input type="checkbox" checked={isOn} onChange={(event) => choose(event.target.checked)} /> Single keys work on
        every page
      </label>
      <Button variant="secondary" className="pb-keys-close" onClick={() => dialog.current?.close()}>
        Close
      </Button>
    </dialog>
  );
}
