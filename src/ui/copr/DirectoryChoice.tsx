import { FormSelect, FormSelectOption } from '@patternfly/react-core';
import { type CoprDirectory, parseDirectory } from '@/domain/copr';
import './copr.css';

/** "Main directory", "Pull request 3912", or the free part of its name. */
export function directoryWords({ kind, id, name }: CoprDirectory): string {
  if (kind === 'main') return 'Main directory';
  return kind === 'pull-request' ? `Pull request ${id}` : `Directory ${id === '' ? name : id}`;
}

interface Props {
  directories: readonly CoprDirectory[];
  /** By its whole name; null: all. */
  chosen: string | null;
  /** Whether all can be looked at together. */
  hasAll: boolean;
  onChoose: (directory: string | null) => void;
}

const ALL = '';

/** Chooses a directory of a project: the main one, or one of a pull request. One that the address names is always there. */
export function DirectoryChoice({ directories, chosen, hasAll, onChoose }: Props) {
  const isListed = chosen === null || directories.some(({ name }) => name === chosen);
  const shown = isListed ? directories : [...directories, parseDirectory(chosen)];
  return (
    <FormSelect
      className="pb-cp-select"
      aria-label="Directory"
      value={chosen ?? (hasAll ? ALL : (directories[0]?.name ?? ALL))}
      onChange={(_event, next) => onChoose(next === ALL ? null : next)}
    >
      {hasAll && <FormSelectOption value={ALL} label="All directories" />}
      {shown.map((directory) => (
        <FormSelectOption key={directory.name} value={directory.name} label={directoryWords(directory)} />
      ))}
    </FormSelect>
  );
}
