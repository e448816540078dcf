import { Button } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { getConfig } from '@/lib/config';
import { packitQueries } from '@/sources/packit/queries';
import { type Facts, reportText } from './report';

/** Copies the page's facts as text for a bug report; shows them to be copied by hand where the browser refuses. */
export function CopyFacts({ facts }: { facts: Omit<Facts, 'versions'> }) {
  const isOn = getConfig().services.packit !== null;
  const { data: versions } = useQuery({ ...packitQueries.system(), enabled: isOn });
  const text = reportText({ ...facts, versions });
  const [result, setResult] = useState<'copied' | 'refused' | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setResult('copied'),
      () => setResult('refused'),
    );
  return (
    <>
      <p>
        <Button variant="secondary" size="sm" onClick={() => void copy()}>
          Copy these facts
        </Button>{' '}
        <span role="status" className="pb-quiet">
          {result === 'copied' && 'Copied, for a bug report.'}
          {result === 'refused' && 'The browser did not allow copying: here they are.'}
        </span>
      </p>
      {result === 'refused' && (
        <pre className="pb-about-text" tabIndex={0}>
          {text}
        </pre>
      )}
    </>
  );
}
