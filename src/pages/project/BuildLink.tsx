import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { ActivityBuild } from '@/domain/activity';
import type { Job } from '@/domain/job';
import { safeUrl } from '@/lib/safe-url';
import { ExternalLink } from '@/ui/ExternalLink';
import { pageOf } from './builds';

export const KIND_WORDS: Readonly<Record<ActivityBuild['kind'], string>> = {
  copr: 'Copr build',
  koji: 'Koji task',
  srpm: 'SRPM build',
  'testing-farm': 'Test run',
};

/** Requests of Testing Farm have long ids, of which the start tells them apart. */
const shortId = ({ kind, buildId }: ActivityBuild): string =>
  buildId === null ? 'not submitted' : buildId.slice(0, kind === 'testing-farm' ? 8 : 30);

interface Props {
  build: ActivityBuild;
  known: Job | undefined;
  className?: string;
  children?: ReactNode;
}

/** To the build here: its page or the search that finds it. Copr's own page is beside it; other services stand in. */
export function BuildLink({ build, known, className = '', children }: Props) {
  const { kind, web } = build;
  const to = pageOf(build, known);
  const content = children ?? (
    <>
      {KIND_WORDS[kind]} <bdi className="pb-code pb-wrap">{shortId(build)}</bdi>
    </>
  );
  if (to === null)
    return (
      <ExternalLink href={web} className={className}>
        {content}
      </ExternalLink>
    );
  return (
    <>
      <Link to={to} className={className}>
        {content}
      </Link>
      {kind === 'copr' && children === undefined && safeUrl(web) !== null && (
        <>
          {' '}
          <ExternalLink href={web} className="pb-at-service">
            at Copr
          </ExternalLink>
        </>
      )}
    </>
  );
}
