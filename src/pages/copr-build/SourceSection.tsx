import { Button } from '@patternfly/react-core';
import { Link } from 'react-router-dom';
import type { Build } from '@/domain/copr';
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
  /** The reader wants to see what it is made from. */
  onAsk: () => void;
}

const fileName = (url: string): string => new URL(url).pathname.split('/').at(-1) ?? url;

/** How the source package went; null of what was asked: Copr does not tell. */
function SourceState({ build, parts }: Pick<Props, 'build' | 'parts'>) {
  const { targets, sourceBuild, isSourceOpen, isSourceBuilt } = parts;
  if (build.raw === 'forked' || !targets.isSuccess) return null;
  if (isSourceBuilt) return <p>The source package was built: chroots were begun from it.</p>;
  const { error, refetch } = sourceBuild;
  const state = isSourceOpen ? sourceBuild.data : null;
  if (state === undefined && error !== null)
    return (
      <p>
        Could not load how the source package went: {error.message}.{' '}
        <Button variant="link" isInline onClick={() => void refetch()}>
          Try again
        </Button>
      </p>
    );
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
export function SourceSection({ build, parts, web, onAsk }: Props) {
  const { source, sourceBuild, isSourceBuilt, asksSource } = parts;
  const { srpmUrl, owner, directory, packageName, raw } = build;
  const hasLogs = raw !== 'forked' && (isSourceBuilt || (sourceBuild.data && sourceLogs(sourceBuild.data).length > 0));
  const isBuilt = isSourceBuilt || sourceBuild.data?.raw === 'importing' || sourceBuild.data?.status === 'success';
  const imported = isBuilt && raw !== 'forked' ? importLog(web, build.id) : null;
  const srpm = safeUrl(srpmUrl);
  const distGit = packageName === null ? null : distGitPackage(web, owner, directory.name, packageName);
  return (
    <Section title="Source">
      <SourceState build={build} parts={parts} />
      {!asksSource && parts.targets.isFetched && (
        <Button variant="secondary" size="sm" onClick={onAsk}>
          Show what it is made from
        </Button>
      )}
      {asksSource && (
        <QueryState query={source} what="the source" service="Copr" skeleton="8rem" headingLevel="h3">
          {(told) => <SourceFacts directory={directory} source={told} />}
        </QueryState>
      )}
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
