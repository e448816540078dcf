import { Link } from 'react-router-dom';
import type { Build } from '@/domain/copr';
import { paths } from '@/lib/paths';
import { BuildsTable } from '@/ui/copr/BuildsTable';
import { Section } from '@/ui/Section';

const MOST = 10;

interface Props {
  owner: string;
  project: string;
  directory: string | null;
  builds: readonly Build[];
}

/** The newest ten, and the way to the others. */
export function LatestBuilds({ owner, project, directory, builds }: Props) {
  return (
    <Section title="Latest builds">
      <BuildsTable label="Latest builds" builds={builds.slice(0, MOST)} />
      {builds.length > MOST && (
        <p>
          <Link to={paths.coprBuilds(owner, project, directory === null ? {} : { dir: directory })}>All builds</Link>
        </p>
      )}
    </Section>
  );
}
