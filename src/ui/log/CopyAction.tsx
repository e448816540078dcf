import { Button } from '@patternfly/react-core';
import { useState } from 'react';

interface Props {
  label: string;
  /** Text to copy, asked for when it is wanted. */
  read: () => Promise<string>;
}

const WORDS = { copied: 'Copied', refused: 'The browser did not allow copying' } as const;

/** A button in words that copies a text which is not at hand yet. Says for a moment that it did. */
export function CopyAction({ label, read }: Props) {
  const [result, setResult] = useState<keyof typeof WORDS | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(await read());
      setResult('copied');
    } catch {
      setResult('refused');
    }
    setTimeout(() => setResult(null), 2000);
  };
  return (
    <span className="pb-log-action">
      <Button variant="link" isInline onClick={() => void copy()}>
        {label}
      </Button>
      <span role="status" className="pb-log-said">
        {result === null ? '' : WORDS[result]}
      </span>
    </span>
  );
}
