import { Button, Checkbox, Title } from '@patternfly/react-core';
import { type RefObject, useState, useSyncExternalStore } from 'react';
import { areKeysOn, onPageKeys, pageKeys, switchKeys } from '@/lib/single-keys';
import { SHORTCUTS } from './keys';

/** All keys, and the switch that turns them off. The browser's own dialog holds the focus and closes on Escape. */
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
      <dl className="pb-keys-list">
        {[...SHORTCUTS, ...ofPage].map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        id="keys-on"
        label="Single keys work on every page"
        isChecked={isOn}
        onChange={(_event, on) => choose(on)}
      />
      <Button variant="secondary" className="pb-keys-close" onClick={() => dialog.current?.close()}>
        Close
      </Button>
    </dialog>
  );
}
