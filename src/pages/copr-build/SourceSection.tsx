import { Link } from 'react-router-dom';
import type { Build, SourceBuild } from '@/domain/copr';
import { SRPM_CHROOT, sourceLogs } from '@/domain/copr-logs';
import { distGitPackage, importLog } from '@/domain/copr-web';
import { paths } from '@/lib/paths';
import { safeUrl } from '@/lib/safe-url';
import { SourceFacts } from '@/ui/copr/SourceFacts';
import { ExternalLink } from '@/ui/ExternalLink';
import { QueryState } from '@/ui/QueryState';
import { Section } from '@/ui/Section';
import { StatusLabel } from '@/ui/StatusLabel';
import type { Parts } from './use-copr-build';

interface Props {
  build: Build;
  parts: Parts;
  web: string;
}

const fileName = (url: string): string => new URL(url).pathname.split('/').at(-1) ?? url;

function SourceState({
  build,
  state,
  isAsked,
}: {
  build: Build;
  state: SourceBuild | null | undefined;
  isAsked: boolean;
}) {
  if (!isAsked) return <p>The source package was built: at least one chroot was built from it.</p>;
  if (state === undefined) return null;
  if (state === null)
    return (
      <p>
        {build.raw === 'failed' || build.raw === 'canceled'
          ? 'Copr does not tell of a source package; the build ended before there was one, or it was not imported.'
          : 'Copr has not begun with the source package, or does not tell.'}
      </p>
    );
  return (
    <p className="pb-with-icon">
      Source package: <StatusLabel {...state} />
    </p>
  );
}

/** What a build is made from, and how its source package came about. */
export function SourceSection({ build, parts, web }: Props) {
  const { source, sourceBuild, isSourceOpen } = parts;
  const { srpmUrl, owner, directory, packageName, raw } = build;
  const hasLogs =
    raw !== 'forked' && (isSourceOpen ? sourceBuild.data && sourceLogs(sourceBuild.data).length > 0 : true);
  const isBuilt = !isSourceOpen || sourceBuild.data?.raw === 'importing' || sourceBuild.data?.status === 'success';
  const imported = isBuilt && raw !== 'forked' ? importLog(web, build.id) : null;
  const srpm = safeUrl(srpmUrl);
  const distGit = packageName === null ? null : distGitPackage(web, owner, directory.name, packageName);
  return (
    <Section title="Source">
      {parts.targets.isSuccess && raw !== 'forked' && (
        <SourceState build={build} state={sourceBuild.data} isAsked={isSourceOpen} />
      )}
      <QueryState query={source} what="the source" service="Copr" skeleton="8rem" headingLevel="h3">
        {(told) => <SourceFacts directory={directory} source={told} />}
      </QueryState>
      <ul className="pb-copr-links">
        {hasLogs && parts.targets.isSuccess && (
          <li>
            <Link to={paths.coprLogs(build.id, SRPM_CHROOT)}>Logs of the source package</Link>
          </li>
        )}
        {srpm !== null && (
          <li>
            <ExternalLink href={srpm} className="pb-wrap">
              <bdi>{fileName(srpm)}</bdi>
            </ExternalLink>
          </li>
        )}
        {imported !== null && (
          <li>
            <ExternalLink href={imported}>Import log</ExternalLink>
          </li>
        )}
        {distGit !== null && (
          <li>
            <ExternalLink href={distGit}>Copr's dist-git</ExternalLink>
          </li>
        )}
      </ul>
    </Section>
  );
}
