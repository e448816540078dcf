import { Button } from '@patternfly/react-core';
import { getConfig } from '@/lib/config';
import { hostOf } from '@/lib/safe-url';
import { ExternalLink } from '@/ui/ExternalLink';

/** Version of the app with its commit, and where its data comes from. */
export function Footer({ onKeys }: { onKeys: () => void }) {
  const { packit, status } = getConfig().services;
  const commit = import.meta.env.VITE_GIT_SHA ?? '';
  return (
    <footer className="pb-footer">
      <span>
        Packboard {__APP_VERSION__}
        {commit !== '' && <span className="pb-code"> ({commit.slice(0, 7)})</span>}
      </span>
      {packit !== null && hostOf(packit.api) !== '' && <span>Data from {hostOf(packit.api)}</span>}
      {status.map(({ name, url }) => (
        <ExternalLink key={url} href={url}>
          {name} status
        </ExternalLink>
      ))}
      <Button variant="link" isInline onClick={onKeys}>
        Keys
      </Button>
    </footer>
  );
}
