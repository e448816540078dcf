import { PageSection, Skeleton, Tab, Tabs, TabTitleText } from '@patternfly/react-core';
import { Link } from 'react-router-dom';
import type { Build } from '@/domain/copr';
import { type CoprLog, SRPM_CHROOT } from '@/domain/copr-logs';
import { importLog, webBuild } from '@/domain/copr-web';
import { paths } from '@/lib/paths';
import { logAddress } from '@/sources/copr/queries';
import { explainCopr } from '@/ui/copr/explain';
import { ExternalLink } from '@/ui/ExternalLink';
import { useLogPlace } from '@/ui/log/use-log-place';
import { type ReadLog, useOpenLog, type WantedLog } from '@/ui/log/use-open-log';
import { PageTitle } from '@/ui/PageTitle';
import { QueryState } from '@/ui/QueryState';
import { ChrootMenu } from './ChrootMenu';
import { NoChroot, NoLogs } from './NoLogs';
import { PartLog } from './PartLog';
import { logsSentence } from './sentence';
import { TaskFacts } from './TaskFacts';
import { type Part, useChroot } from './use-chroot';
import { useTask } from './use-task';

interface Props {
  id: number;
  /** Name of a chroot, or `srpm-builds`. */
  chroot: string;
  web: string;
}

function wantedOf(name: string, { key, url, isLive }: CoprLog): WantedLog | null {
  const address = logAddress(url);
  return address === null
    ? null
    : { key: `${name}/${key}`, source: { kind: 'address', service: 'Copr', address, isLive } };
}

interface LinksProps extends Pick<Props, 'chroot' | 'web'> {
  build: Build;
  isSource: boolean;
  log: string | undefined;
}

function Links({ build, isSource, web, chroot, log }: LinksProps) {
  const imported = isSource ? importLog(web, build.id) : null;
  return (
    <span className="pb-logs-links">
      <Link to={paths.coprBuild(build.id)}>Back to the build</Link>
      {!isSource && log !== undefined && (
        <Link to={paths.compareLogs({ a: `copr-build:${build.id}:${chroot}`, log })}>Compare with …</Link>
      )}
      <ExternalLink href={webBuild(web, build.id)}>The build at Copr</ExternalLink>
      {imported !== null && <ExternalLink href={imported}>Import log</ExternalLink>}
    </span>
  );
}

interface Shown extends Pick<Props, 'chroot' | 'web'> {
  part: Part;
  file: CoprLog | undefined;
  log: ReadLog;
  place: ReturnType<typeof useLogPlace>;
  targets: ReturnType<typeof useChroot>['targets'];
}

function PartLogs({ part, chroot, web, file, log, place, targets }: Shown) {
  const isTelling = file?.key === 'live' && !part.isSource;
  const task = useTask(log, isTelling);
  return (
    <>
      <div className="pb-logs-head">
        <ChrootMenu
          id={part.build.id}
          current={chroot}
          name={part.name}
          status={part}
          targets={targets}
          log={place.log}
        />
        <Links build={part.build} isSource={part.isSource} web={web} chroot={chroot} log={file?.key} />
      </div>
      {place.log !== '' && file !== undefined && file.key !== place.log && (
        <p className="pb-quiet">There is no log of the name asked for here; the {file.label.toLowerCase()} is shown.</p>
      )}
      {isTelling && <TaskFacts task={task} />}
      {file === undefined ? (
        <NoLogs part={part} />
      ) : (
        <Tabs activeKey={file.key} onSelect={(_event, key) => place.goTo(String(key), file.key)} aria-label="Logs">
          {part.logs.map(({ key, label }) => (
            <Tab key={key} eventKey={key} title={<TabTitleText>{label}</TabTitleText>}>
              {key === file.key && (
                <PartLog
                  key={`${chroot}/${key}`}
                  part={part}
                  file={file}
                  log={log}
                  range={place.range}
                  onRange={place.onRange}
                />
              )}
            </Tab>
          ))}
        </Tabs>
      )}
    </>
  );
}

/** All logs of one chroot of a build, or of its source package. */
export function BuildLogs({ id, chroot, web }: Props) {
  const { build, part, targets, query } = useChroot(id, chroot);
  const place = useLogPlace(`copr/${id}/${chroot}`);
  const file = part?.logs.find(({ key }) => key === place.log) ?? part?.logs[0];
  const log = useOpenLog(file === undefined ? null : wantedOf(`${id}/${chroot}`, file));
  const title = part == null ? 'Logs' : `Logs: ${part.name} of ${part.build.packageName ?? `build ${id}`}`;
  const told = part === undefined || build === undefined ? undefined : { part, build };
  return (
    <>
      <PageTitle title={title} heading="Logs">
        <span className="pb-logs-sentence">
          {part != null && logsSentence(part, file, log.state)}
          {part === null && 'There is nothing to show here.'}
          {part === undefined && (query.error === null ? 'Asking Copr …' : 'Copr did not tell about this build.')}
        </span>
      </PageTitle>
      <PageSection hasBodyWrapper={false} className="pb-logs pb-logs-full">
        <QueryState
          query={{ ...query, data: told }}
          what="the build"
          service="Copr"
          skeleton={<Skeleton className="pb-log-skeleton" screenreaderText="Loading the logs" />}
          explain={explainCopr({ what: 'build', web: webBuild(web, id) })}
        >
          {(known) =>
            known.part === null ? (
              <NoChroot build={known.build} chroot={chroot} isSource={chroot === SRPM_CHROOT} />
            ) : (
              <PartLogs
                part={known.part}
                chroot={chroot}
                web={web}
                file={file}
                log={log}
                place={place}
                targets={targets}
              />
            )
          }
        </QueryState>
      </PageSection>
    </>
  );
}
