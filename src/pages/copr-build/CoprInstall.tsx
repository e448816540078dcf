import { FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useState } from 'react';
import type { Build, BuildTarget, BuiltPackages } from '@/domain/copr';
import { repositoryOf } from '@/domain/install';
import { InstallBox } from '@/ui/InstallBox';

interface Props {
  build: Build;
  /** Those that succeeded, in chroot order; at least one. */
  good: readonly [BuildTarget, ...BuildTarget[]];
  built: BuiltPackages | undefined;
}

/** How to install what was built, for a chroot of choice. */
export function CoprInstall({ build, good, built = {} }: Props) {
  const [chosen, setChosen] = useState('');
  const { chroot } = good.find((target) => target.chroot.name === chosen) ?? good[0];
  const { owner, directory } = build;
  return (
    <InstallBox
      key={chroot.name}
      repository={repositoryOf({ owner, project: directory.name, chroot })}
      packages={Object.hasOwn(built, chroot.name) ? (built[chroot.name] ?? []) : []}
      service="Copr"
      choice={
        <FormSelect
          aria-label="Chroot to install from"
          value={chroot.name}
          onChange={(_event, next) => setChosen(next)}
        >
          {good.slice(0, 200).map(({ chroot: { name } }) => (
            <FormSelectOption key={name} value={name} label={name} />
          ))}
        </FormSelect>
      }
    />
  );
}
