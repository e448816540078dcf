import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { parseDirectory } from '@/domain/copr';
import type { CoprBuild } from '@/domain/job';
import { paths } from '@/lib/paths';
import { coprQueries } from '@/sources/copr/queries';
import { SourceFacts } from '@/ui/copr/SourceFacts';
import { Section } from '@/ui/Section';
import { coprIdOf } from './copr-id';

/**
 * What Copr itself tells of a build beside Packit: the way to its pages here, and what it is made from. Only the way while Copr does
 * not answer, and nothing where it is switched off.
 */
export function CoprPart({ build }: { build: CoprBuild }) {
  const id = coprIdOf(build);
  const source = useQuery(coprQueries.source(id));
  if (id === undefined) return null;
  const { chroot, logUrl, project } = build;
  return (
    <Section title="In Copr">
      <ul className="pb-packages">
        <li>
          <Link to={paths.coprBuild(id)}>Copr build {id}: all chroots and packages</Link>
        </li>
        {logUrl !== null && (
          <li>
            <Link to={paths.coprLogs(id, chroot.name)}>
              All its logs of <bdi className="pb-code pb-wrap">{chroot.name}</bdi>
            </Link>
          </li>
        )}
      </ul>
      {source.data !== undefined && (
        <>
          <h3>Source</h3>
          <SourceFacts directory={parseDirectory(project ?? '')} source={source.data} />
        </>
      )}
    </Section>
  );
}
