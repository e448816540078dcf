import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import { type NotifyState, notifyState, wantNotifications } from '@/lib/notifications';

const WORDS: Readonly<Record<NotifyState, string>> = {
  on: 'This browser shows a notification when one ends while no Packboard tab is in front.',
  off: 'The tab’s title and icon change when one ends.',
  unset: 'The tab’s title and icon change when one ends. Your browser asks whether it may show notifications too.',
  denied:
    'The tab’s title and icon change when one ends. Notifications are blocked in this browser’s settings for this site.',
  unsupported: 'The tab’s title and icon change when one ends. This browser shows no notifications.',
};

/** Whether ends are told by the browser's notifications; permission is asked only by the button. */
export function Notifications() {
  const [state, setState] = useState(notifyState);
  const choose = (on: boolean) => void wantNotifications(on).then(setState);
  return (
    <>
      <p>{WORDS[state]}</p>
      {(state === 'off' || state === 'unset') && (
        <Button variant="secondary" onClick={() => choose(true)}>
          Notify me
        </Button>
      )}
      {state === 'on' && (
        <Button variant="secondary" onClick={() => choose(false)}>
          No notifications
        </Button>
      )}
    </>
  );
}
