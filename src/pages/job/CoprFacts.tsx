import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { webProject } from '@/domain/copr-web';
import { isSource } from '@/domain/install';
import type { CoprBuild, SrpmBuild } from '@/domain/job';
import { formatNevra } from '@/domain/nevra';
import { getConfig } from '@/lib/config';
import { paths } from '@/lib/paths';
import { CopyButton } from '@/ui/CopyButton';
import { ExternalLink } from '@/ui/ExternalLink';
import { Facts } from '@/ui/Facts';
import { type Fact, originFacts, packitFacts, timeFacts } from './facts';

function coprProjectUrl(owner: string, project: string): string | null {
  const { copr } = getConfig().services;
  return copr === null ? null : webProject(copr.web, owner, project);
}

function coprFacts({ buildId, web, owner, project, chroot, packages }: CoprBuild): Fact[] {
  const source = packages?.find(isSource);
  return [
    [
      'Copr build',
      buildId === null ? (
        <span key="build">not submitted yet</span>
      ) : (
        <span key="build" className="pb-with-icon">
          <ExternalLink href={web}>
            <bdi>{buildId}</bdi>
          </ExternalLink>
          <CopyButton text={buildId} label="Copy the Copr build id" />
        </span>
      ),
    ],
    [
      'Copr project',
      owner === null || project === null ? null : (
        <ExternalLink key="project" href={coprProjectUrl(owner, project)} className="pb-wrap">
          <bdi>
            {owner}/{project}
          </bdi>
        </ExternalLink>
      ),
    ],
    [
      'Chroot',
      <bdi key="chroot" className="pb-code pb-wrap">
        {chroot.name}
      </bdi>,
    ],
    [
      'Package',
      source === undefined ? null : (
        <bdi key="package" className="pb-code pb-wrap">
          {formatNevra(source)}
        </bdi>
      ),
    ],
  ];
}

/** Name of the source package, as far as the service still knows it. */
function SrpmName({ id, query }: { id: number; query: UseQueryResult<SrpmBuild> }) {
  const { data, error } = query;
  const name = data?.fileName ?? null;
  return (
    <>
      <Link to={paths.job('srpm', id)} className="pb-wrap">
        <bdi>{name ?? `SRPM build ${id}`}</bdi>
      </Link>
      <div className="pb-quiet">
        {data === undefined && (error === null ? 'asking for its name …' : 'its name could not be read')}
        {data !== undefined && name === null && 'The service forgets the names of SRPMs after 30 days.'}
      </div>
    </>
  );
}

/** Everything that is known of one chroot of a Copr build. */
export function CoprFacts({ build, srpm }: { build: CoprBuild; srpm: UseQueryResult<SrpmBuild> }) {
  const { id, logUrl, srpmBuildId } = build;
  const logs =
    logUrl === null ? null : (
      <>
        <Link to={paths.logs('copr', id)}>All logs</Link>, <ExternalLink href={logUrl}>at Copr</ExternalLink>
      </>
    );
  const facts: Fact[] = [
    ...coprFacts(build),
    ...originFacts(build),
    ...timeFacts(build, 'Building'),
    ['Logs', logs],
    ...packitFacts(build),
    ['SRPM', srpmBuildId === null ? null : <SrpmName key="srpm" id={srpmBuildId} query={srpm} />],
  ];
  return <Facts label="Facts about this build" facts={facts} />;
}
