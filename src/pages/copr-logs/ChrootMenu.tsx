import { Dropdown, DropdownItem, DropdownList, MenuToggle } from '@patternfly/react-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { BuildTarget } from '@/domain/copr';
import { SRPM_CHROOT } from '@/domain/copr-logs';
import type { RawStatus } from '@/domain/status';
import { count } from '@/lib/format';
import { paths } from '@/lib/paths';
import { StatusLabel } from '@/ui/StatusLabel';

interface Props {
  id: number;
  /** As in the address. */
  current: string;
  name: string;
  status: RawStatus;
  /** Failed first. */
  targets: readonly BuildTarget[];
  /** Log to stay with; empty for the main one. */
  log: string;
}

const SOURCE = { key: SRPM_CHROOT, name: 'Source package', status: null };

/** The chroots of a build and its source package, each leading to its own logs. */
export function ChrootMenu({ id, current, name, status, targets, log }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const items: { key: string; name: string; status: RawStatus | null }[] = [
    SOURCE,
    ...targets.map((target) => ({ key: target.chroot.name, name: target.chroot.name, status: target })),
  ];
  return (
    <Dropdown
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      onSelect={() => setIsOpen(false)}
      isScrollable
      shouldFocusToggleOnSelect
      toggle={(ref) => (
        <MenuToggle
          ref={ref}
          isExpanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
          aria-label={`Chroot: ${name}. ${count(targets.length, 'chroot')} and the source package`}
          className="pb-logs-toggle"
        >
          <bdi className="pb-code">{name}</bdi> <StatusLabel status={status.status} raw={status.raw} />
        </MenuToggle>
      )}
    >
      <DropdownList aria-label="Chroots of this build">
        {items.map((item) => (
          <DropdownItem
            key={item.key}
            isSelected={item.key === current}
            component={(props: object) => (
              <Link
                {...props}
                to={paths.coprLogs(id, item.key, log === '' ? {} : { log })}
                aria-current={item.key === current ? 'page' : undefined}
              />
            )}
          >
            <span className="pb-logs-choice">
              <bdi className="pb-code">{item.name}</bdi>{' '}
              {item.status !== null && <StatusLabel status={item.status.status} raw={item.status.raw} />}
            </span>
          </DropdownItem>
        ))}
      </DropdownList>
    </Dropdown>
  );
}
