import { Checkbox, FormSelect, FormSelectOption, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { type ReactNode, useState } from 'react';
import { type Dnf, installable, installCommands, isDebug } from '@/domain/install';
import { formatNevra, type Nevra } from '@/domain/nevra';
import { count } from '@/lib/format';
import { keyed } from '@/lib/keyed';
import { CommandLine } from './CommandLine';
import { Section } from './Section';

const ALL = 'all';
/** A list to choose from stays usable up to here; the command for all packages holds every one. */
const MOST_CHOICES = 200;

function DnfChoice({ dnf, onChoose }: { dnf: Dnf; onChoose: (dnf: Dnf) => void }) {
  return (
    <ToggleGroup aria-label="Version of dnf" isCompact>
      <ToggleGroupItem text="dnf5" buttonId="dnf5" isSelected={dnf === 'dnf5'} onChange={() => onChoose('dnf5')} />
      <ToggleGroupItem text="dnf 4" buttonId="dnf4" isSelected={dnf === 'dnf4'} onChange={() => onChoose('dnf4')} />
    </ToggleGroup>
  );
}

interface Props {
  /** The repository as words for a shell; null where its name is not usable. */
  repository: string | null;
  packages: readonly Nevra[];
  /** Who told the names. */
  service: string;
  /** Before the other choices. */
  choice?: ReactNode;
  /** Under the commands. */
  children?: ReactNode;
}

/** How to enable a Copr repository and install one of a build's packages or all. */
export function InstallBox({ repository, packages, service, choice, children }: Props) {
  const [dnf, setDnf] = useState<Dnf>('dnf5');
  const [chosen, setChosen] = useState(ALL);
  const [withDebug, setWithDebug] = useState(false);
  const choices = installable(packages, withDebug);
  const picked = choices.filter((nevra) => chosen === ALL || formatNevra(nevra) === chosen);
  if (repository === null)
    return (
      <Section title="Install" isBox>
        {service} does not tell a usable name of the Copr repository, so there is no command to install from it.
      </Section>
    );
  return (
    <Section title="Install" isBox>
      <div className="pb-install-choices">
        {choice}
        <DnfChoice dnf={dnf} onChoose={setDnf} />
        {choices.length > 1 && (
          <FormSelect aria-label="Packages to install" value={chosen} onChange={(_event, next) => setChosen(next)}>
            <FormSelectOption value={ALL} label={`All ${count(choices.length, 'package')}`} />
            {keyed(choices.slice(0, MOST_CHOICES), formatNevra).map(({ key, item: nevra }) => (
              <FormSelectOption key={key} value={formatNevra(nevra)} label={formatNevra(nevra)} />
            ))}
          </FormSelect>
        )}
        {packages.some(isDebug) && (
          <Checkbox
            id="with-debug"
            label="Debug packages too"
            isChecked={withDebug}
            onChange={(_event, isChecked) => setWithDebug(isChecked)}
          />
        )}
      </div>
      {installCommands(dnf, repository, picked.length > 0 ? picked : choices).map((command) => (
        <CommandLine key={command.purpose} command={command} />
      ))}
      {children}
    </Section>
  );
}
