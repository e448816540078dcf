import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { ActivityBuild } from '@/domain/activity';
import type { Job } from '@/domain/job';
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

/** To the build's page here where that is known, else to the service that ran it. */
export function BuildLink({ build, known, className = '', children }: Props) {
  const { kind, web } = build;
  const to = pageOf(build, known);
  const content = children ?? (
    <>
      {KIND_WORDS[kind]} <bdi className="pb-code pb-wrap">{shortId(build)}</bdi>
    </>
  );
  return to === null ? (
    <ExternalLink href={web} className={className}>
      {content}
    </ExternalLink>
  ) : (
    <Link to={to} className={className}>
      {content}
    </Link>
  );
}
