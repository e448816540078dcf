import { useState } from 'react';
import { ExternalLink } from '@/ui/ExternalLink';
import { LicenseList } from './LicenseList';
import { Part } from './Part';

/** The app's own license, those of what it ships, and whose the data is. */
export function LicensesPart() {
  const [isOpen, setOpen] = useState(false);
  return (
    <Part title="Licenses">
      <p>Packboard is free software under the MIT License.</p>
      <p>
        The data shown is that of its services and of the projects that they build:{' '}
        <ExternalLink href="https://packit.dev">Packit</ExternalLink>,{' '}
        <ExternalLink href="https://copr.fedorainfracloud.org">Fedora Copr</ExternalLink>,{' '}
        <ExternalLink href="https://testing-farm.io">Testing Farm</ExternalLink> and{' '}
        <ExternalLink href="https://fedoraproject.org">Fedora</ExternalLink>.
      </p>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Licenses of everything that is shipped with it</summary>
        {isOpen && <LicenseList />}
      </details>
    </Part>
  );
}
