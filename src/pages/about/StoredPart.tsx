import { Button } from '@patternfly/react-core';
import { useEffect, useState } from 'react';
import { count } from '@/lib/format';
import { countKept, forgetKept } from '@/lib/kept-report';
import { forgetSettings, readSettings } from '@/lib/settings';
import { Part } from './Part';

const MEANING: Readonly<Record<string, string>> = {
  'packboard.theme': 'light or dark',
  'packboard.keys': 'whether keyboard shortcuts are on',
  'packboard.log-wrap': 'whether long log lines wrap',
  'packboard.watched': 'projects and builds that you watch',
  'packboard.notify': 'whether the end of what you watch raises a notification',
  'packboard.recent': 'pages that you visited lately, for going there again',
  'packboard.reloaded': 'when a new version was loaded, until the tab is closed',
};

/** undefined: being counted; null: this browser keeps nothing. */
type Kept = number | null | undefined;

const keptText = (kept: Kept): string => {
  if (kept === undefined) return 'Counting the kept answers …';
  if (kept === null) return 'This browser keeps no answers: a private window, or storage is blocked.';
  return `${count(kept, 'answer')} about finished jobs. They do not change any more, so they need not be asked for again; at most 1,000 are kept.`;
};

function useStored() {
  const [kept, setKept] = useState<Kept>(undefined);
  const [settings, setSettings] = useState(readSettings);
  const [said, setSaid] = useState('');
  useEffect(() => void countKept().then(setKept), []);
  const clear = async (words: string, forget: () => Promise<void> | void) => {
    try {
      await forget();
      setSaid(words);
    } catch {
      setSaid('The browser did not allow it.');
    }
    setKept(await countKept());
    setSettings(readSettings());
  };
  return { kept, settings, said, clear };
}

/** What this browser keeps for the app, with real buttons to remove it, and what leaves the browser. */
export function StoredPart() {
  const { kept, settings, said, clear } = useStored();
  const [isSure, setSure] = useState(false);
  return (
    <Part title="Privacy, and what this browser keeps">
      <p>
        There are no accounts, cookies, counters or advertising. This browser asks the services above directly, so they
        see its address as with any web page. What it keeps stays here:
      </p>
      <p className="pb-about-kept">
        {keptText(kept)}{' '}
        <Button
          variant="link"
          isInline
          isDisabled={kept === undefined || kept === null || kept === 0}
          onClick={() => void clear('The kept answers are removed.', forgetKept)}
        >
          Remove the answers
        </Button>
      </p>
      {settings.length === 0 ? (
        <p>No settings.</p>
      ) : (
        <>
          <p>{count(settings.length, 'setting')}:</p>
          <ul>
            {settings.map(({ key, size }) => (
              <li key={key}>
                <span className="pb-code">{key}</span>: {MEANING[key] ?? 'of another version of this app'} (
                {count(size, 'character')})
              </li>
            ))}
          </ul>
          <p>
            {isSure ? (
              <>
                All of them, what you watch too?{' '}
                <Button
                  variant="danger"
                  size="sm"
                  onClick={() => {
                    setSure(false);
                    void clear('The settings are removed. Reload the page to see it without them.', forgetSettings);
                  }}
                >
                  Remove the settings now
                </Button>{' '}
                <Button variant="link" isInline onClick={() => setSure(false)}>
                  Keep them
                </Button>
              </>
            ) : (
              <Button variant="link" isInline onClick={() => setSure(true)}>
                Remove the settings …
              </Button>
            )}
          </p>
        </>
      )}
      <p role="status" className="pb-quiet">
        {said}
      </p>
    </Part>
  );
}
