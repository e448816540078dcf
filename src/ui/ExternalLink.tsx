import ExternalLinkAltIcon from '@patternfly/react-icons/dist/esm/icons/external-link-alt-icon';
import type { ReactNode } from 'react';
import { hostOf, safeUrl } from '@/lib/safe-url';

interface Props {
  /** As a service gave it: anything but http and https is shown as plain text. */
  href: string | null | undefined;
  children: ReactNode;
  className?: string;
}

/** The only way to an address that is not ours. Says by its mark and title that it leaves the app and where to. */
export function ExternalLink({ href, children, className = '' }: Props) {
  const url = safeUrl(href);
  if (url === null) return <span className={className}>{children}</span>;
  return (
    <a className={`pb-external ${className}`} href={url} title={`on ${hostOf(url)}`} rel="noopener noreferrer nofollow">
      {children}
      <ExternalLinkAltIcon className="pb-external-mark" />
      <span className="pf-v6-screen-reader"> (leaves Packboard)</span>
    </a>
  );
}
