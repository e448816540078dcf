import { FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useState } from 'react';
import type { CoprProject } from '@/domain/copr';
import {
  byRelease,
  enableCommand,
  gpgKeyUrl,
  type ReleaseGroup,
  repositoryFile,
  repositoryText,
} from '@/domain/copr-repository';
import { CommandLine } from '@/ui/CommandLine';
import { ExternalLink } from '@/ui/ExternalLink';
import { Section } from '@/ui/Section';

interface Props {
  project: CoprProject;
  /** `copr-dev`, or `copr-dev:pr:12`. */
  directory: string;
  /** No build of it is known: then there may be no repository. */
  isUnknown: boolean;
  /** Host of this Copr. */
  host: string;
}

function RepoFile({ project, directory, host, group }: Omit<Props, 'isUnknown'> & { group: ReleaseGroup }) {
  const text = repositoryText({ project, directory, host, group });
  const key = gpgKeyUrl({ project, directory, host, group });
  if (text === null)
    return <p>The addresses of its repositories have a form that is not known here: no file is made of them.</p>;
  return (
    <>
      <CommandLine
        command={{
          purpose: `Or save as /etc/yum.repos.d/${repositoryFile({ project, directory, group })}`,
          line: text,
        }}
      />
      <p className="pb-quiet">
        Without a multilib section: Copr tells whether a project has one only in an answer that it counts as a download.
      </p>
      <ExternalLink href={key}>GPG key of the packages</ExternalLink>
    </>
  );
}

/** How to use the repository: composed here, so that looking at it counts as no download. */
export function Repository({ project, directory, isUnknown, host }: Props) {
  const releases = byRelease(project.repositories.map(({ chroot }) => chroot));
  const [chosen, setChosen] = useState<string | null>(null);
  const group = releases.find(({ name }) => name === chosen) ?? releases[0];
  const enable = enableCommand(project.owner, directory, host);
  if (isUnknown)
    return (
      <Section title="Install" isBox>
        No builds in the directory <bdi className="pb-code pb-wrap">{directory}</bdi> are known, so there is nothing to
        install from.
      </Section>
    );
  if (group === undefined)
    return (
      <Section title="Install" isBox>
        The project has no active chroots: there is nothing to install from.
      </Section>
    );
  return (
    <Section title="Install" isBox>
      {enable === null ? (
        <p>Its name is not usable in a shell, so there is no command.</p>
      ) : (
        <CommandLine command={{ purpose: 'Enable the repository', line: enable }} />
      )}
      <details>
        <summary>Without dnf's copr command: a .repo file</summary>
        {releases.length > 1 && (
          <FormSelect
            className="pb-cp-select"
            aria-label="Release"
            value={group.name}
            onChange={(_event, next) => setChosen(next)}
          >
            {releases.map(({ name, label }) => (
              <FormSelectOption key={name} value={name} label={label} />
            ))}
          </FormSelect>
        )}
        <RepoFile project={project} directory={directory} host={host} group={group} />
      </details>
    </Section>
  );
}
