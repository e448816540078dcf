import { Button } from '@patternfly/react-core';
import { parseDirectory } from '@/domain/copr';
import { directoryWords } from '@/ui/copr/DirectoryChoice';
import { EmptyNote } from '@/ui/EmptyNote';
import type { BuildsSearch } from './builds-search';

interface Props {
  search: BuildsSearch;
  directory: string | null;
  /** Builds that were looked at. */
  loaded: number;
  onClear: (key: keyof BuildsSearch | 'dir') => void;
}

/** Nothing exists, or nothing matches: then each filter in words with a way to drop it. */
export function NoBuilds({ search, directory, loaded, onClear }: Props) {
  if (loaded === 0)
    return (
      <EmptyNote title="No builds yet">
        A build appears here once somebody, a webhook or Packit submits one to this project.
      </EmptyNote>
    );
  const filters = [
    ['state', search.state],
    ['package', search.package],
    ['chroot', search.chroot],
    ['q', search.q],
    ['dir', directory === null ? '' : directoryWords(parseDirectory(directory))],
  ] as const;
  return (
    <EmptyNote title="None of the loaded builds matches">
      {filters
        .filter(([, value]) => value !== '')
        .map(([key, value]) => (
          <div key={key}>
            <bdi className="pb-code pb-wrap">{value}</bdi>{' '}
            <Button variant="link" isInline onClick={() => onClear(key)}>
              Drop this filter
            </Button>
          </div>
        ))}
    </EmptyNote>
  );
}
