import { Link } from 'react-router-dom';
import type { Build } from '@/domain/copr';
import { isFinal } from '@/domain/status';
import { paths } from '@/lib/paths';
import { EmptyNote } from '@/ui/EmptyNote';
import type { Part } from './use-chroot';

const WHY: Readonly<Record<string, string>> = {
  skipped: 'Copr did not build here: the spec file leaves this chroot out, or the same was built already.',
  forked: 'This build was copied from another project by a fork; Copr copies no logs.',
};

/** A part of a build that has no logs, and why. */
export function NoLogs({ part }: { part: Part }) {
  const why = Object.hasOwn(WHY, part.raw) ? WHY[part.raw] : undefined;
  return (
    <EmptyNote title={why === undefined && !isFinal(part.status) ? 'There is no log yet' : 'There are no logs'}>
      {why ??
        (isFinal(part.status)
          ? 'It ended before a builder began, or Copr does not tell where its logs are.'
          : 'They appear here when a builder begins.')}{' '}
      <Link to={paths.coprBuild(part.build.id)}>Back to the build</Link>
    </EmptyNote>
  );
}

/** An address whose chroot the build does not have. */
export function NoChroot({ build, chroot, isSource }: { build: Build; chroot: string; isSource: boolean }) {
  return (
    <EmptyNote title={isSource ? 'There is no log of the source package' : 'This build has no such chroot'}>
      {isSource ? (
        'Copr has not begun with it, or does not tell where its logs are.'
      ) : (
        <>
          Copr tells of no chroot <bdi className="pb-code pb-wrap">{chroot.slice(0, 100)}</bdi>
          {isFinal(build.status) ? '' : ' yet'}.
        </>
      )}{' '}
      <Link to={paths.coprBuild(build.id)}>Back to the build</Link>
    </EmptyNote>
  );
}
