import { Button, PageSection } from '@patternfly/react-core';
import { getConfig } from '@/lib/config';
import { tryNow } from '@/lib/traffic';
import { PageTitle } from '@/ui/PageTitle';
import '@/ui/charts/charts.css';
import { GithubCard } from './GithubCard';
import { HistorySection } from './HistorySection';
import { JobsCard } from './JobsCard';
import { MessagesCard } from './MessagesCard';
import { ServicesTable } from './ServicesTable';
import { statusSentence } from './sentence';
import './status.css';
import { useRows } from './use-rows';

/** `/status`: whether the services work, by their own word and as this browser sees them; how busy they are; when they were down. */
export function StatusPage() {
  const { rows, states, isFetching, askAgain } = useRows();
  const { packit, datagrepper, github } = getConfig().services;
  return (
    <>
      <PageTitle title="Status">
        <span className="pb-status-sentence">{statusSentence(rows)}</span>
      </PageTitle>
      <PageSection hasBodyWrapper={false} className="pb-status">
        {rows.length > 0 && (
          <>
            <ServicesTable rows={rows} />
            <p className="pb-note">
              Asked again once a minute while this page is in view. Times run from a request to the start of its answer,
              over this connection.{' '}
              <Button
                variant="link"
                isInline
                isDisabled={isFetching}
                onClick={() => {
                  tryNow();
                  askAgain();
                }}
              >
                {isFetching ? 'Checking …' : 'Check again'}
              </Button>
            </p>
          </>
        )}
        <div className="pb-rates">
          {datagrepper !== null && <MessagesCard />}
          {packit !== null && <JobsCard />}
          {packit !== null && <GithubCard url={github?.metric ?? null} />}
        </div>
        <HistorySection states={states} />
      </PageSection>
    </>
  );
}
