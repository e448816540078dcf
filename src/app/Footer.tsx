import { Button } from '@patternfly/react-core';
import { Link } from 'react-router-dom';
import { getConfig } from '@/lib/config';
import { paths } from '@/lib/paths';
import { hostOf } from '@/lib/safe-url';

/** Version of the app with its commit, and where its data comes from. */
export function Footer({ onKeys }: { onKeys: () => void }) {
  const { packit } = getConfig().services;
  const commit = import.meta.env.VITE_GIT_SHA ?? '';
  return (
    <footer className="pb-footer">
      <span>
        Packboard {__APP_VERSION__}
        {commit !== '' && <span className="pb-code"> ({commit.slice(0, 7)})</span>}
      </span>
      {packit !== null && hostOf(packit.api) !== '' && <span>Data from {hostOf(packit.api)}</span>}
      <Link to={paths.status()}>Status of the services</Link>
      <Link to={paths.about()}>About</Link>
      <Button variant="link" isInline onClick={onKeys}>
        Keys
      </Button>
    </footer>
  );
}
