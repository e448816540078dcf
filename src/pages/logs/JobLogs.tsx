import { PageSection, Skeleton, Tab, Tabs, TabTitleText } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { readLines } from '@/domain/log-text';
import { isNotFound } from '@/lib/api-error';
import { paths } from '@/lib/paths';
import { coprQueries } from '@/sources/copr/queries';
import { ExternalLink } from '@/ui/ExternalLink';
import { PageTitle } from '@/ui/PageTitle';
import { QueryState } from '@/ui/QueryState';
import { ChrootMenu } from './ChrootMenu';
import { Elsewhere } from './Elsewhere';
import { LogPane } from './LogPane';
import type { LogKind, Logs, LogTab } from './log-tabs';
import { NoLogs } from './NoLogs';
import { isReadable } from './readability';
import { logsSentence } from './sentence';
import { useLogPlace } from './use-log-place';
import { useLogs } from './use-logs';

interface Props {
  kind: LogKind;
  id: number;
}

/** Text of a tab: as it came with the answer, or read from Copr. */
function useText(tab: LogTab | undefined) {
  const url = tab?.file.url ?? null;
  const query = useQuery(coprQueries.log(url !== null && isReadable(url) ? url : undefined, tab?.file.isLive));
  const held = tab?.text ?? null;
  const log = useMemo(
    () => (held === null ? query.data : { text: held, isCut: false, bytes: new TextEncoder().encode(held).length }),
    [held, query.data],
  );
  const lines = useMemo(() => (log === undefined ? undefined : readLines(log.text)), [log]);
  return { query, log, lines };
}

function Back({ kind, id, web }: Props & Pick<Logs, 'web'>) {
  return (
    <span className="pb-logs-links">
      <Link to={paths.job(kind, id)}>Back to the job</Link>
      {web !== null && <ExternalLink href={web.url}>The build at {web.service}</ExternalLink>}
    </span>
  );
}

const untold = (error: Error | null): string =>
  error === null ? 'Reading what Packit knows of this job.' : 'Packit did not tell about this job.';

/** All logs of one job: tabs, the other chroots, and the log itself. */
export function JobLogs({ kind, id }: Props) {
  const { query, logs, isSrpmComing, srpmError } = useLogs(kind, id);
  const place = useLogPlace(`${kind}/${id}`);
  const tabs = logs?.tabs ?? [];
  const asked = tabs.find(({ key }) => key === place.log);
  const isAskedComing = place.log.startsWith('srpm') && isSrpmComing;
  const tab = asked ?? (isAskedComing ? undefined : tabs[0]);
  const text = useText(tab);
  return (
    <>
      <PageTitle title={logs === undefined ? 'Logs' : `Logs: ${logs.subject}`} heading="Logs">
        <span className="pb-logs-sentence">
          {logs === undefined ? untold(query.error) : logsSentence(logs, tab, text.lines, text.log?.isCut)}
        </span>
      </PageTitle>
      <PageSection hasBodyWrapper={false} className="pb-logs">
        <QueryState
          query={{ ...query, data: logs }}
          what="the job"
          skeleton={<Skeleton className="pb-logs-skeleton" screenreaderText="Loading the logs" />}
          explain={(error) =>
            isNotFound(error)
              ? {
                  title: 'Packit has no such job',
                  body: 'It never existed, or was deleted: Packit forgets old pipelines.',
                }
              : null
          }
        >
          {(known) => (
            <>
              <div className="pb-logs-head">
                {(kind === 'copr' || kind === 'srpm') && (
                  <ChrootMenu
                    runIds={known.runIds}
                    current={kind === 'copr' ? id : null}
                    name={kind === 'copr' ? known.subject : 'SRPM'}
                    status={known}
                    log={tab?.key ?? place.log}
                  />
                )}
                <Back kind={kind} id={id} web={known.web} />
              </div>
              {place.log !== '' && asked === undefined && tab !== undefined && (
                <p className="pb-quiet">
                  This job has no log of the name asked for; the {tab.label.toLowerCase()} is shown.
                </p>
              )}
              {srpmError !== null && (
                <p className="pb-quiet">
                  Whether there is a log of the SRPM could not be learned: {srpmError.message}.
                </p>
              )}
              {tab === undefined ? (
                <NoLogs logs={known} isComing={isSrpmComing} />
              ) : (
                <Tabs
                  activeKey={tab.key}
                  onSelect={(_event, key) => place.goTo(String(key), tab.key)}
                  aria-label="Logs of this job"
                >
                  {tabs.map(({ key, label }) => (
                    <Tab key={key} eventKey={key} title={<TabTitleText>{label}</TabTitleText>}>
                      {key === tab.key && (
                        <LogPane
                          key={`${id}/${key}`}
                          logs={known}
                          tab={tab}
                          {...text}
                          range={place.range}
                          onRange={place.onRange}
                        />
                      )}
                    </Tab>
                  ))}
                </Tabs>
              )}
              <Elsewhere logs={known} />
            </>
          )}
        </QueryState>
      </PageSection>
    </>
  );
}
