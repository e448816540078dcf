import { Checkbox, FormSelect, FormSelectOption, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useId, useState } from 'react';
import type { CoprBuild } from '@/domain/job';
import { formatNevra } from '@/domain/nevra';
import { count } from '@/lib/format';
import { CopyButton } from '@/ui/CopyButton';
import { type Command, type Dnf, installable, installCommands, isDebug, repositoryOf } from './install';
import { KeptNote } from './KeptNote';
import { keyed } from './keyed';
import { Section } from './Section';

const ALL = 'all';
/** A list to choose from stays usable up to here; the command for all packages holds every one. */
const MOST_CHOICES = 200;

function CommandLine({ command }: { command: Command }) {
  const id = useId();
  return (
    <div>
      <div className="pb-quiet" id={id}>
        {command.purpose}
      </div>
      <div className="pb-command">
        <section className="pb-scroll" tabIndex={0} aria-labelledby={id}>
          <pre className="pb-code">
            <bdi>{command.line}</bdi>
          </pre>
        </section>
        <CopyButton text={command.line} label={`Copy: ${command.purpose}`} />
      </div>
    </div>
  );
}

function DnfChoice({ dnf, onChoose }: { dnf: Dnf; onChoose: (dnf: Dnf) => void }) {
  return (
    <ToggleGroup aria-label="Version of dnf" isCompact>
      <ToggleGroupItem text="dnf5" buttonId="dnf5" isSelected={dnf === 'dnf5'} onChange={() => onChoose('dnf5')} />
      <ToggleGroupItem text="dnf 4" buttonId="dnf4" isSelected={dnf === 'dnf4'} onChange={() => onChoose('dnf4')} />
    </ToggleGroup>
  );
}

/** How to enable a build's repository and install one of its packages or all. */
export function InstallBox({ build }: { build: CoprBuild }) {
  const [dnf, setDnf] = useState<Dnf>('dnf5');
  const [chosen, setChosen] = useState(ALL);
  const [withDebug, setWithDebug] = useState(false);
  const repository = repositoryOf(build);
  const packages = build.packages ?? [];
  const choices = installable(packages, withDebug);
  const picked = choices.filter((nevra) => chosen === ALL || formatNevra(nevra) === chosen);
  if (repository === null)
    return (
      <Section title="Install" isBox>
        Packit does not tell a usable name of the Copr repository, so there is no command to install from it.
      </Section>
    );
  return (
    <Section title="Install" isBox>
      <div className="pb-install-choices">
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
      <KeptNote endedAt={build.finishedAt ?? build.submittedAt} what="build" />
    </Section>
  );
}
