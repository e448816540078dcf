import { Dropdown, DropdownItem, DropdownList, MenuToggle } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { compareChroots } from '@/domain/chroot';
import type { Pipeline, Target } from '@/domain/job';
import { bySeverity, type RawStatus } from '@/domain/status';
import { count } from '@/lib/format';
import { paths } from '@/lib/paths';
import { packitQueries } from '@/sources/packit/queries';
import { StatusLabel } from '@/ui/StatusLabel';

interface Props {
  runIds: readonly number[];
  /** Packit's id of the chroot that is shown; null: none of them (the SRPM). */
  current: number | null;
  name: string;
  status: RawStatus;
  /** Log to stay with. */
  log: string;
  /** Marked lines of that log of a chroot, by Packit's id, as the reader left them. */
  hashOf: (id: number) => string;
  onLeave: () => void;
}

type Addressed = Target & { id: number };

/** Chroots of the build that have a page, failed ones first, then in the one order of chroots. */
function chrootsOf(pipeline: Pipeline | null | undefined): Addressed[] {
  const targets = (pipeline?.jobs ?? []).filter(({ kind }) => kind === 'copr').flatMap((job) => job.targets);
  const addressed = targets.flatMap((target) => (target.id === null ? [] : [{ ...target, id: target.id }]));
  return addressed.sort((a, b) => bySeverity(a.status, b.status) || compareChroots(a.chroot, b.chroot) || b.id - a.id);
}

/** The chroots of the same build with their states, each leading to the same log of its own. */
export function ChrootMenu({ runIds, current, name, status, log, hashOf, onLeave }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const pipeline = useQuery(packitQueries.pipeline(runIds));
  const chroots = chrootsOf(pipeline.data);
  const others = chroots.filter(({ id }) => id !== current);
  if (pipeline.data === null || (pipeline.isSuccess && others.length === 0))
    return (
      <span className="pb-logs-chroot">
        <bdi className="pb-code">{name}</bdi> <StatusLabel {...status} />
      </span>
    );
  return (
    <Dropdown
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      onSelect={() => {
        onLeave();
        setIsOpen(false);
      }}
      isScrollable
      shouldFocusToggleOnSelect
      toggle={(ref) => (
        <MenuToggle
          ref={ref}
          isExpanded={isOpen}
          isDisabled={others.length === 0}
          onClick={() => setIsOpen(!isOpen)}
          aria-label={`Chroot: ${name}. ${count(others.length, 'other chroot')} of this build`}
          className="pb-logs-toggle"
        >
          <bdi className="pb-code">{name}</bdi> <StatusLabel {...status} />
        </MenuToggle>
      )}
    >
      <DropdownList aria-label="Chroots of this build">
        {chroots.map(({ id, chroot, status: word, raw }) => (
          <DropdownItem
            key={id}
            isSelected={id === current}
            component={(props: object) => (
              <Link
                {...props}
                to={paths.logs('copr', id, { log }) + hashOf(id)}
                aria-current={id === current ? 'page' : undefined}
              />
            )}
          >
            <span className="pb-logs-choice">
              <bdi className="pb-code">{chroot.name}</bdi> <StatusLabel status={word} raw={raw} />
            </span>
          </DropdownItem>
        ))}
      </DropdownList>
    </Dropdown>
  );
}
