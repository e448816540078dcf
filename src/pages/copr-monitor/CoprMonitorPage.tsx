import { PageSection, Skeleton } from '@patternfly/react-core';
import { useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import { directoriesOf } from '@/domain/copr-builds';
import { webProject } from '@/domain/copr-web';
import { STATUSES } from '@/domain/status';
import { getConfig } from '@/lib/config';
import { changeSearch } from '@/lib/search-params';
import { downloadCsv } from '@/ui/charts/figures';
import { CoprOff } from '@/ui/copr/CoprOff';
import { DirectoryChoice } from '@/ui/copr/DirectoryChoice';
import { explainCopr, failedSentence } from '@/ui/copr/explain';
import { FoldedFilters } from '@/ui/copr/FoldedFilters';
import { ProjectNav } from '@/ui/copr/ProjectNav';
import { readDirectory } from '@/ui/copr/read-directory';
import { PageTitle } from '@/ui/PageTitle';
import { QueryState } from '@/ui/QueryState';
import { BrokenOff } from './BrokenOff';
import { toFigures } from './csv';
import { Freshness } from './Freshness';
import { MonitorFilters } from './MonitorFilters';
import { MonitorView } from './MonitorView';
import { columnsOf, filterMatrix, gapsOf, tallyOf, trendsOf } from './matrix';
import './monitor.css';
import { readMonitorSearch } from './search';
import { TrendBasis } from './TrendBasis';
import { useMonitor } from './use-monitor';
import { monitorSentence } from './words';

const NO_FILTERS = { q: null, state: null, release: null, arch: null, trend: null };

function MonitorPage({ name, web }: { name: { owner: string; project: string }; web: string }) {
  const title = `${name.owner}/${name.project}`;
  const [params, setParams] = useSearchParams();
  const search = readMonitorSearch(params);
  const directory = readDirectory(params, name.project);
  const data = useMonitor({ ...name, directory });
  const { monitor, rows, isReading, isBroken, loaded } = data;
  const { known } = data.asked;
  const { builds, hasMore } = loaded;
  const all = useMemo(() => ({ rows, columns: columnsOf(rows) }), [rows]);
  const trends = useMemo(
    () => trendsOf(rows, directory ?? name.project, { builds, hasMore, known }),
    [rows, directory, name.project, builds, hasMore, known],
  );
  const tally = useMemo(() => tallyOf(rows, trends), [rows, trends]);
  const gaps = useMemo(() => gapsOf(rows, trends), [rows, trends]);
  const matrix = filterMatrix(all, trends, search);
  const change = (changes: Readonly<Record<string, string | null>>) =>
    setParams(changeSearch(params, changes), { preventScrollReset: true, replace: true });
  const states = STATUSES.filter((status) =>
    rows.some(({ cells }) => Object.values(cells).some((cell) => cell.status === status)),
  );
  return (
    <>
      <PageTitle title={`Monitor of ${title}`} heading={<bdi>{title}: monitor</bdi>}>
        <span className="pb-cp-sentence" role={isReading ? undefined : 'status'}>
          {monitor.data === undefined && monitor.error !== null
            ? failedSentence(monitor.error, 'project')
            : monitorSentence({
                packages: rows.length,
                shown: matrix.rows.length,
                isCut: monitor.data?.isCut ?? false,
                chroots: all.columns.length,
                tally,
                isReading,
                isBroken,
              })}
        </span>
      </PageTitle>
      <PageSection hasBodyWrapper={false} className="pb-cp-page pb-mon-page">
        <ProjectNav {...name} current="monitor" directory={directory} />
        <div className="pb-cp-bar-row">
          <DirectoryChoice
            directories={directoriesOf(name.project, builds)}
            chosen={directory}
            hasAll={false}
            onChoose={(dir) => change({ dir: dir === name.project ? null : dir })}
          />
        </div>
        <FoldedFilters active={Object.keys(NO_FILTERS).filter((key) => (params.get(key) ?? '') !== '').length}>
          <MonitorFilters
            search={search}
            columns={all.columns}
            states={states}
            tally={tally}
            onChange={change}
            onCsv={() => downloadCsv(`monitor ${title}`, toFigures(matrix, trends))}
          />
        </FoldedFilters>
        {isBroken && <BrokenOff monitor={monitor} rows={rows.length} />}
        <QueryState
          query={isBroken ? { ...monitor, error: null } : monitor}
          what="the monitor"
          service="Copr"
          explain={explainCopr({ what: 'project', web: `${webProject(web, name.owner, name.project)}monitor/` })}
          skeleton={<Skeleton className="pb-mon-skeleton" screenreaderText="Loading the monitor" />}
        >
          {({ isCut, dropped }) => (
            <MonitorView
              name={name}
              label={`Newest results of ${directory ?? title}`}
              all={all}
              matrix={matrix}
              trends={trends}
              isReading={isReading}
              isCut={isCut}
              dropped={dropped}
              onClear={() => change(NO_FILTERS)}
            />
          )}
        </QueryState>
        {!isReading && !isBroken && <Freshness monitor={monitor} rows={rows.length} />}
        {rows.length > 0 && <TrendBasis gaps={gaps} data={data} />}
      </PageSection>
    </>
  );
}

/** `/copr/<owner>/<project>/monitor?dir=...&state=failure&release=fedora-43&arch=...&trend=newly-failing&order=failing&q=...`. */
export function CoprMonitorPage() {
  const { owner = '', project = '' } = useParams();
  const { copr } = getConfig().services;
  const title = `${owner}/${project}`;
  if (copr === null) return <CoprOff title={title} />;
  return <MonitorPage key={title} name={{ owner, project }} web={copr.web} />;
}
