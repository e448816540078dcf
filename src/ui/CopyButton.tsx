import { Button } from '@patternfly/react-core';
import CheckIcon from '@patternfly/react-icons/dist/esm/icons/check-icon';
import CopyIcon from '@patternfly/react-icons/dist/esm/icons/copy-icon';
import { useState } from 'react';

interface Props {
  text: string;
  /** What is copied, for the button's name: "Copy the commit". */
  label: string;
}

/** Copies a text and says for a moment that it did, or that the browser refused. */
export function CopyButton({ text, label }: Props) {
  const [result, setResult] = useState<'copied' | 'refused' | null>(null);
  const copy = async () => {
    const outcome = await navigator.clipboard.writeText(text).then(
      () => 'copied' as const,
      () => 'refused' as const,
    );
    setResult(outcome);
    setTimeout(() => setResult(null), 2000);
  };
  return (
    <>
      <Button
        variant="plain"
        size="sm"
        hasNoPadding
        className="pb-copy"
        aria-label={label}
        title={result === 'refused' ? 'The browser did not allow copying' : label}
        icon={result === 'copied' ? <CheckIcon /> : <CopyIcon />}
        onClick={() => void copy()}
      />
      <span role="status" className="pf-v6-screen-reader">
        {result === 'copied' ? 'Copied' : result === 'refused' ? 'The browser did not allow copying' : ''}
      </span>
    </>
  );
}
