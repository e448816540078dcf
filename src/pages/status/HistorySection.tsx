import { Title } from '@patternfly/react-core';
import { ExternalLink } from '@/ui/ExternalLink';
import { QueryState } from '@/ui/QueryState';
import { PageHistory } from './PageHistory';
import { failureOf, type PageState } from './use-rows';

function OneHistory({ state: { page, report, history, isThere } }: { state: PageState }) {
  const explain = (error: Error) =>
    failureOf(error, isThere) === 'unreadable'
      ? {
          title: 'Not readable from a browser',
          body: (
            <>
              The status page answers, but lets no other site read it.{' '}
              <ExternalLink href={page.url}>Read it there</ExternalLink>
            </>
          ),
        }
      : null;
  const shared = {
    what: `the incidents of ${page.name}`,
    service: page.name,
    headingLevel: 'h3',
    skeleton: '16rem',
    explain,
  } as const;
  return (
    <section aria-label={`Incidents of ${page.name}`} className="pb-history">
      <Title headingLevel="h3" size="md">
        {page.name}
      </Title>
      {history.fetchStatus === 'idle' && history.isPending && report.error !== null ? (
        <QueryState query={report} {...shared}>
          {() => null}
        </QueryState>
      ) : (
        <QueryState query={history} {...shared}>
          {(data) => <PageHistory page={page} history={data} />}
        </QueryState>
      )}
    </section>
  );
}

/** Downtime history of each status page. */
export function HistorySection({ states }: { states: readonly PageState[] }) {
  if (states.length === 0) return null;
  return (
    <>
      <Title headingLevel="h2" size="lg" className="pb-status-heading">
        Downtime
      </Title>
      <p className="pb-note">
        As people wrote it on the status pages: what nobody wrote down is not here. Times that overlap count once,
        notices not at all.
      </p>
      <div className="pb-histories">
        {states.map((state) => (
          <OneHistory key={state.page.url} state={state} />
        ))}
      </div>
    </>
  );
}
