import { memo } from 'react';
import { Link } from 'react-router-dom';
import type { CoprPackage } from '@/domain/copr';
import { count, formatNumber } from '@/lib/format';
import { paths } from '@/lib/paths';
import { StatusLabel } from '@/ui/StatusLabel';
import '@/ui/table.css';
import type { PackageState } from './package-states';

/** What a package is built from, in the words of Copr's own form. */
const SOURCES: Readonly<Record<string, string>> = {
  scm: 'Repository',
  distgit: 'dist-git',
  pypi: 'PyPI',
  rubygems: 'RubyGems',
  custom: 'Script',
  link: 'Address',
  upload: 'Upload',
  unset: 'Not set',
};

interface RowProps {
  one: CoprPackage;
  owner: string;
  project: string;
  /** Null: the package was not built in this directory; undefined: states are not known. */
  state: PackageState | null | undefined;
  isReading: boolean;
}

function State({ state, isReading }: Pick<RowProps, 'state' | 'isReading'>) {
  if (state === undefined) return <span className="pb-quiet">{isReading ? 'reading …' : 'not known'}</span>;
  if (state === null) return <span className="pb-quiet">not built</span>;
  return (
    <span>
      <StatusLabel status={state.status} raw="" />{' '}
      <span className="pb-quiet">
        {state.failed > 0
          ? `${formatNumber(state.failed)} of ${count(state.all, 'chroot')}`
          : count(state.all, 'chroot')}
      </span>
    </span>
  );
}

const Row = memo(function Row({ one, owner, project, state, isReading }: RowProps) {
  return (
    <tr>
      <th scope="row" data-label="Package">
        <Link to={paths.coprPackage(owner, project, one.name)}>
          <bdi className="pb-wrap">{one.name}</bdi>
        </Link>
      </th>
      <td data-label="State">
        <State state={state} isReading={isReading} />
      </td>
      <td data-label="Latest">
        {state === null || state === undefined ? (
          ''
        ) : (
          <Link to={paths.coprBuild(state.buildId)}>
            <bdi className="pb-code pb-wrap">{state.version ?? `build ${state.buildId}`}</bdi>
          </Link>
        )}
      </td>
      <td data-label="Source">
        <span>
          {SOURCES[one.source.kind] ?? one.source.kind}{' '}
          <bdi className="pb-quiet pb-wrap">{one.source.cloneUrl ?? ''}</bdi>
        </span>
      </td>
      <td data-label="Auto-rebuild">{one.isRebuiltAutomatically ? 'Yes' : 'No'}</td>
    </tr>
  );
});

interface Props {
  packages: readonly CoprPackage[];
  /** While the states are asked for. */
  isReading: boolean;
  /** By name; null where they could not be learned or are not there yet. */
  states: ReadonlyMap<string, PackageState | null> | null;
  owner: string;
  project: string;
}

/** Packages by name. */
export function PackagesTable({ packages, isReading, states, owner, project }: Props) {
  return (
    <table className="pb-table pb-cp-packages" aria-label="Packages">
      <thead>
        <tr>
          <th scope="col">Package</th>
          <th scope="col">State</th>
          <th scope="col">Latest</th>
          <th scope="col">Source</th>
          <th scope="col">Auto-rebuild</th>
        </tr>
      </thead>
      <tbody>
        {packages.map((one) => (
          <Row
            key={one.id}
            one={one}
            owner={owner}
            project={project}
            isReading={isReading}
            state={states === null ? undefined : (states.get(one.name) ?? null)}
          />
        ))}
      </tbody>
    </table>
  );
}
