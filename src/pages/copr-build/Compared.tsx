import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { hardwareWords } from '@/domain/builder-hardware';
import type { Build, BuildSource, BuildTarget } from '@/domain/copr';
import { compareUrl, sourcePlace } from '@/domain/copr-source';
import { count, formatDuration } from '@/lib/format';
import { paths } from '@/lib/paths';
import { ExternalLink } from '@/ui/ExternalLink';
import { InstantText } from '@/ui/InstantText';
import { changesSentence, tookMs } from './change-words';
import { RootTable } from './RootTable';
import type { Comparison } from './read-changes';

interface Props {
  comparison: Extract<Comparison, { kind: 'compared' }>;
  build: Build;
  target: BuildTarget;
}

function Source({ build, source }: { build: Build; source: BuildSource | null }) {
  const ref = source === null ? null : (sourcePlace(source, build.directory)?.ref ?? null);
  return (
    <>
      <bdi className="pb-code pb-wrap">{build.version ?? 'version not known'}</bdi>
      {ref !== null && (
        <>
          {ref.isCommit ? ', commit ' : ', branch or tag '}
          <ExternalLink href={ref.url} className="pb-code">
            <bdi>{ref.isCommit ? ref.text.slice(0, 7) : ref.text}</bdi>
          </ExternalLink>
        </>
      )}
      {ref === null && <span className="pb-quiet">, commit not told</span>}
    </>
  );
}

const Time = ({ target }: { target: BuildTarget }) => {
  const ms = tookMs(target);
  return <>{ms === null ? <span className="pb-quiet">not told</span> : formatDuration(ms)}</>;
};

function Row({ name, before, after }: { name: string; before: ReactNode; after: ReactNode }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label="Good">{before}</td>
      <td data-label="This">{after}</td>
    </tr>
  );
}

/** The differences in a sentence, the two builds side by side, and the packages that differ. */
export function Compared({ comparison, build, target }: Props) {
  const { good, root, hardware, source, looked } = comparison;
  const isSame = good.build.directory.name === build.directory.name;
  const difference = compareUrl(source.before, source.after, build.directory);
  const words = (known: typeof hardware.before) =>
    known === null ? <span className="pb-quiet">not told</span> : hardwareWords(known);
  return (
    <>
      <p className="pb-copr-changed">
        <bdi>{changesSentence(comparison, build, target)}</bdi>
      </p>
      <table className="pb-copr-table" aria-label="The good build and this one">
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">
              Good build <Link to={paths.coprBuild(good.build.id)}>{good.build.id}</Link>
            </th>
            <th scope="col">This build</th>
          </tr>
        </thead>
        <tbody>
          <Row
            name="Ended"
            before={<InstantText at={good.target.endedAt ?? good.build.endedAt} />}
            after={<InstantText at={target.endedAt ?? build.endedAt} />}
          />
          <Row
            name="Directory"
            before={<bdi className="pb-code pb-wrap">{good.build.directory.name}</bdi>}
            after={<bdi className="pb-code pb-wrap">{build.directory.name}</bdi>}
          />
          <Row
            name="Source"
            before={<Source build={good.build} source={source.before} />}
            after={<Source build={build} source={source.after} />}
          />
          <Row name="Builder" before={words(hardware.before)} after={words(hardware.after)} />
          <Row name="Took" before={<Time target={good.target} />} after={<Time target={target} />} />
        </tbody>
      </table>
      {difference !== null && (
        <p>
          <ExternalLink href={difference}>What changed in the source</ExternalLink>
        </p>
      )}
      {'told' in root && <RootTable changes={root.told} installed={root.installed} />}
      <p className="pb-quiet">
        {isSame ? (
          'Newest good build of this chroot in the same directory'
        ) : (
          <>
            No good build of this chroot was found in <bdi className="pb-code">{build.directory.name}</bdi>: this is the
            newest one of another directory
          </>
        )}
        ; the chroots of {count(looked, 'earlier build')} were looked at.{' '}
        {'problem' in root &&
          (root.problem === 'gone'
            ? 'Copr keeps the logs of failed and of replaced builds 14 days.'
            : 'The logs of both builds are needed to compare the build roots.')}
      </p>
    </>
  );
}
