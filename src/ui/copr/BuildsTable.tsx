import { memo } from 'react';
import { Link } from 'react-router-dom';
import type { Build } from '@/domain/copr';
import { isFinal } from '@/domain/status';
import { paths } from '@/lib/paths';
import { DurationText } from '@/ui/DurationText';
import { InstantText } from '@/ui/InstantText';
import { StatusLabel } from '@/ui/StatusLabel';
import '@/ui/table.css';
import { FoldedChroots } from './FoldedChroots';
import './copr.css';
import { directoryWords } from './DirectoryChoice';

function Duration({ startedAt, endedAt, status }: Build) {
  if (startedAt === null) return <span className="pb-quiet">—</span>;
  if (endedAt === null && isFinal(status)) return <span className="pb-quiet">not known</span>;
  return <DurationText from={startedAt} to={endedAt} />;
}

interface RowProps {
  build: Build;
  hasPackage: boolean;
  hasDirectory: boolean;
}

const Row = memo(function Row({ build, hasPackage, hasDirectory }: RowProps) {
  const { id, owner, project, packageName, version, directory } = build;
  return (
    <tr>
      <td data-label="Build">
        <Link to={paths.coprBuild(id)} className="pb-code">
          {id}
        </Link>
      </td>
      {hasPackage && (
        <td data-label="Package">
          {packageName === null ? (
            <span className="pb-quiet">not yet known</span>
          ) : (
            <Link to={paths.coprPackage(owner, project, packageName)}>
              <bdi className="pb-wrap">{packageName}</bdi>
            </Link>
          )}
        </td>
      )}
      <td data-label="Version">
        <bdi className="pb-code pb-wrap">{version ?? ''}</bdi>
      </td>
      {hasDirectory && (
        <td data-label="Directory">
          <span className={directory.kind === 'main' ? 'pb-quiet' : 'pb-wrap'}>{directoryWords(directory)}</span>
        </td>
      )}
      <td data-label="State">
        <StatusLabel status={build.status} raw={build.raw} />
      </td>
      <td data-label="Submitted">
        <InstantText at={build.submittedAt} />
      </td>
      <td data-label="Took">
        <Duration {...build} />
      </td>
      <td data-label="Chroots">
        <FoldedChroots chroots={build.chroots} />
      </td>
    </tr>
  );
});

interface Props {
  builds: readonly Build[];
  label: string;
  hasPackage?: boolean;
}

/** Builds as they come. Their directories are named unless all are the main one. */
export function BuildsTable({ builds, label, hasPackage = true }: Props) {
  const hasDirectory = builds.some(({ directory }) => directory.kind !== 'main');
  return (
    <table className="pb-table pb-cp-builds" aria-label={label}>
      <thead>
        <tr>
          <th scope="col" className="pb-cp-build">
            Build
          </th>
          {hasPackage && (
            <th scope="col" className="pb-cp-package">
              Package
            </th>
          )}
          <th scope="col">Version</th>
          {hasDirectory && (
            <th scope="col" className="pb-cp-directory">
              Directory
            </th>
          )}
          <th scope="col" className="pb-cp-state">
            State
          </th>
          <th scope="col" className="pb-cp-submitted">
            Submitted
          </th>
          <th scope="col" className="pb-cp-took">
            Took
          </th>
          <th scope="col" className="pb-cp-chroots">
            Chroots
          </th>
        </tr>
      </thead>
      <tbody>
        {builds.map((build) => (
          <Row key={build.id} build={build} hasPackage={hasPackage} hasDirectory={hasDirectory} />
        ))}
      </tbody>
    </table>
  );
}
