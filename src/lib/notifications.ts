const KEY = 'packboard.notify';

/** `off`: allowed by the browser, not wanted here. `unset`: the reader was never asked. */
export type NotifyState = 'on' | 'off' | 'unset' | 'denied' | 'unsupported';

const isWanted = (): boolean => {
  try {
    return localStorage.getItem(KEY) === 'on';
  } catch {
    return false; // storage may be blocked
  }
};

/** Whether this browser shows notifications of this site, as far as it says. */
export function notifyState(): NotifyState {
  if (!('Notification' in window)) return 'unsupported';
  if (Notification.permission === 'denied') return 'denied';
  if (Notification.permission === 'default') return 'unset';
  return isWanted() ? 'on' : 'off';
}

/** Switches notifications on or off; asks the reader for permission where that is needed. Only on an explicit wish. */
export async function wantNotifications(on: boolean): Promise<NotifyState> {
  if (!('Notification' in window)) return 'unsupported';
  try {
    if (on) localStorage.setItem(KEY, 'on');
    else localStorage.removeItem(KEY);
  } catch {
    // storage is blocked: what is not remembered stays off
  }
  if (on && Notification.permission === 'default') await Notification.requestPermission();
  return notifyState();
}

/** Shows a notification in plain text; a later one with the same `tag` takes its place. Nothing where it is not wanted. */
export function notify(title: string, body: string, tag: string, onClick: () => void): void {
  if (notifyState() !== 'on') return;
  try {
    const shown = new Notification(title, {
      body: body.slice(0, 300),
      tag,
      icon: `${import.meta.env.BASE_URL}logo.svg`,
    });
    shown.onclick = () => {
      window.focus();
      shown.close();
      onClick();
    };
  } catch {
    // Android allows them from service workers alone; the tab's title and icon serve
  }
}
