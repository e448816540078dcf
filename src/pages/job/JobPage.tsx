import { PageSection } from '@patternfly/react-core';
import type { UseQueryResult } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import { useLocation, useParams } from 'react-router-dom';
import type { JobKind } from '@/domain/job';
import { type Standing, standingOf } from '@/domain/standing';
import { type RawStatus, STATUSES } from '@/domain/status';
import { isNotFound } from '@/lib/api-error';
import { getConfig } from '@/lib/config';
import { PageTitle } from '@/ui/PageTitle';
import { QueryState } from '@/ui/QueryState';
import { WatchButton } from '@/ui/WatchButton';
import { JobSkeleton } from './JobSkeleton';
import { KIND_WORDS } from './kind-words';
import './job.css';
import { ServiceOff, UnknownJob } from './UnknownJob';
import { readJobId } from './use-job-id';

interface Props<T> {
  kind: JobKind;
  /** What it is called, where the kind's own word is not enough. */
  name?: string;
  query: UseQueryResult<T>;
  title: (data: NonNullable<T>) => string;
  /** The sentence that answers first. */
  sentence: (data: NonNullable<T>) => ReactNode;
  children: (data: NonNullable<T>) => ReactNode;
  /** What an error means here beyond its words; null: nothing. */
  explain?: (error: Error) => { title: string; body: ReactNode } | null;
}

const hasStatus = (data: unknown): data is RawStatus =>
  typeof data === 'object' && data !== null && 'status' in data && STATUSES.some((status) => status === data.status);

/** How a job stands, for those kinds that have a state. */
const standingIn = (data: unknown): Standing | null => (hasStatus(data) ? standingOf(data) : null);

/** The frame of every page about one job: its heading and first sentence, and what is said while there is no answer. */
export function JobPage<T>({ kind, name = KIND_WORDS[kind].one, query, title, sentence, children, explain }: Props<T>) {
  const { id: text = '' } = useParams();
  const { pathname } = useLocation();
  const { data, error } = query;
  if (getConfig().services.packit === null) return <ServiceOff name={name} id={text} />;
  const isGone = (data === undefined || data === null) && isNotFound(error);
  if (readJobId(text) === null || isGone) return <UnknownJob kind={kind} name={name} id={text} />;
  const isThere = data !== undefined && data !== null;
  // What is replaced is not moved: with a key of its own the answer does not push its own heading's place about.
  return (
    <Fragment key={isThere ? 'answer' : 'question'}>
      <PageTitle
        title={isThere ? title(data) : `${name} ${text}`}
        actions={
          <WatchButton
            path={pathname.replace(/\/+$/, '')}
            title={isThere ? title(data) : null}
            standing={standingIn(data)}
          />
        }
      >
        {isThere ? sentence(data) : error === null ? 'Asking Packit …' : `Packit did not tell about this ${name}.`}
      </PageTitle>
      <PageSection hasBodyWrapper={false} className="pb-job">
        <QueryState
          query={query}
          what={`the ${name}`}
          service="Packit"
          skeleton={<JobSkeleton what={name} />}
          {...(explain && { explain })}
        >
          {children}
        </QueryState>
      </PageSection>
    </Fragment>
  );
}
