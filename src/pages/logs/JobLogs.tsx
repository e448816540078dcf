import { PageSection, Skeleton, Tab, Tabs, TabTitleText } from '@patternfly/react-core';
import { Link } from 'react-router-dom';
import { isNotFound } from '@/lib/api-error';
import { paths } from '@/lib/paths';
import { logAddress } from '@/sources/copr/queries';
import { ExternalLink } from '@/ui/ExternalLink';
import { useLogPlace } from '@/ui/log/use-log-place';
import { useOpenLog, type WantedLog } from '@/ui/log/use-open-log';
import { PageTitle } from '@/ui/PageTitle';
import { QueryState } from '@/ui/QueryState';
import { ChrootMenu } from './ChrootMenu';
import { Elsewhere } from './Elsewhere';
import { LogPane } from './LogPane';
import { LogsCause } from './LogsCause';
import type { LogKind, Logs, LogTab } from './log-tabs';
import { NoLogs } from './NoLogs';
import { logsSentence } from './sentence';
import { useLogs } from './use-logs';

interface Props {
  kind: LogKind;
  id: number;
}

/** Where a tab's log comes from; null where it cannot be read. */
function wantedOf(job: string, { key, file, text }: LogTab): WantedLog | null {
  const name = `${job}/${key}`;
  if (text !== null) return { key: name, source: { kind: 'text', text } };
  const address = logAddress(file.url);
  if (address === null) return null;
  return { key: name, source: { kind: 'address', service: 'Copr', address, isLive: file.isLive } };
}

function Back({ kind, id, web, log }: Props & Pick<Logs, 'web'> & { log: string | undefined }) {
  return (
    <span className="pb-logs-links">
      <Link to={paths.job(kind, id)}>Back to the job</Link>
      {kind === 'copr' && log !== undefined && !log.startsWith('srpm') && (
        <Link to={paths.compareLogs({ a: `copr:${id}`, log })}>Compare with …</Link>
      )}
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
  const log = useOpenLog(tab === undefined ? null : wantedOf(`${kind}/${id}`, tab));
  const isCut = log.state?.notices.includes('too-large') === true;
  return (
    <>
      <PageTitle title={logs === undefined ? 'Logs' : `Logs: ${logs.subject}`} heading="Logs">
        <span className="pb-logs-sentence">
          {logs === undefined ? untold(query.error) : logsSentence(logs, tab, log.state?.lines ?? 0, isCut)}
        </span>
      </PageTitle>
      <PageSection hasBodyWrapper={false} className="pb-logs pb-logs-full">
        <QueryState
          query={{ ...query, data: logs }}
          what="the job"
          service="Packit"
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
                    hashOf={(other) => place.hashOf(`copr/${other}/${tab?.key ?? place.log}`)}
                    onLeave={() => place.leave(tab?.key ?? place.log)}
                  />
                )}
                <Back kind={kind} id={id} web={known.web} log={tab?.key} />
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
              <LogsCause key={`${kind}/${id}`} kind={kind} id={id} logs={known} tab={tab} log={log} />
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
                          log={log}
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
