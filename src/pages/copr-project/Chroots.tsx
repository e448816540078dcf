import { Button } from '@patternfly/react-core';
import { Fragment } from 'react';
import type { Chroot } from '@/domain/chroot';
import type { CoprProject } from '@/domain/copr';
import { byRelease } from '@/domain/copr-repository';
import { count } from '@/lib/format';
import { BoundedList } from '@/ui/BoundedList';
import { ExternalLink } from '@/ui/ExternalLink';
import { Section } from '@/ui/Section';
import type { AskedRepositories } from './use-repositories';

function Ended({ asked: { data, error, isFetching, ask } }: { asked: AskedRepositories }) {
  if (data === undefined)
    return (
      <p className="pb-quiet">
        <Button variant="link" isInline isDisabled={isFetching} onClick={ask}>
          {isFetching ? 'Asking …' : 'Ask for ended chroots and all directories'}
        </Button>{' '}
        Only on your click: Copr counts this question as a download of the repository.
        {error !== null && <span role="alert"> It failed: {error.message}.</span>}
      </p>
    );
  return (
    <>
      <h3>Ended or switched off</h3>
      {data.ended.length === 0 ? (
        <p className="pb-quiet">None.</p>
      ) : (
        <ul className="pb-cp-releases" aria-label="Ended chroots">
          {data.ended.map(({ chroot, daysLeft }) => (
            <li key={chroot.name}>
              <bdi className="pb-code pb-wrap">{chroot.name}</bdi>: deleted in {count(daysLeft, 'day')}
            </li>
          ))}
        </ul>
      )}
      {data.daysLeft !== null && <p>The whole project is temporary: deleted in {count(data.daysLeft, 'day')}.</p>}
    </>
  );
}

function Arch({ chroot, url }: { chroot: Chroot; url: string | undefined }) {
  return (
    <ExternalLink href={url} className="pb-code">
      {chroot.arch ?? chroot.name}
    </ExternalLink>
  );
}

interface Props {
  project: CoprProject;
  asked: AskedRepositories;
}

/** For what the project builds, by release and architecture; each leads to its repository. */
export function Chroots({ project: { repositories }, asked }: Props) {
  const urls = new Map(repositories.map(({ chroot, url }) => [chroot.name, url]));
  return (
    <Section title={repositories.length === 0 ? 'Chroots' : count(repositories.length, 'active chroot')}>
      {repositories.length === 0 && <p>None is active: the project builds nothing until its owner chooses some.</p>}
      <BoundedList items={byRelease(repositories.map(({ chroot }) => chroot))} what="releases">
        {(releases) => (
          <ul className="pb-cp-releases" aria-label="Active chroots">
            {releases.map(({ name, label, chroots }) => (
              <li key={name}>
                <bdi className="pb-wrap">{label}</bdi>{' '}
                {chroots.map((chroot) => (
                  <Fragment key={chroot.name}>
                    <Arch chroot={chroot} url={urls.get(chroot.name)} />{' '}
                  </Fragment>
                ))}
              </li>
            ))}
          </ul>
        )}
      </BoundedList>
      <Ended asked={asked} />
    </Section>
  );
}
