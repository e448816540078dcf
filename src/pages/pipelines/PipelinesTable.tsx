import { Skeleton } from '@patternfly/react-core';
import { memo } from 'react';
import { Link } from 'react-router-dom';
import type { Pipeline } from '@/domain/job';
import { pipelineStatus } from '@/domain/pipeline';
import { paths } from '@/lib/paths';
import { InstantText } from '@/ui/InstantText';
import { ProjectLink } from '@/ui/ProjectLink';
import { StatusLabel } from '@/ui/StatusLabel';
import '@/ui/table.css';
import { TriggerLink } from '@/ui/TriggerLink';
import { JobGroups } from './JobGroups';

/** Columns keep their share of the width whatever the rows hold, so that nothing jumps when they come. */
const COLUMNS = [
  ['Pipeline', '8%'],
  ['Status', '11%'],
  ['Project', '18%'],
  ['Trigger', '14%'],
  ['Jobs', '37%'],
  ['Submitted', '12%'],
] as const;

const Row = memo(function Row({ pipeline }: { pipeline: Pipeline }) {
  const { id, trigger, jobs, submittedAt } = pipeline;
  const status = pipelineStatus(pipeline);
  return (
    <tr>
      <th scope="row" data-label="Pipeline">
        <Link to={paths.pipeline(id)}>
          <span className="pf-v6-screen-reader">Pipeline</span> <span className="pb-number">{id}</span>
        </Link>
      </th>
      <td data-label="Status">
        <StatusLabel status={status} raw="" />
      </td>
      <td data-label="Project">
        <ProjectLink project={trigger.project} />
      </td>
      <td data-label="Trigger">
        <TriggerLink trigger={trigger} />
      </td>
      <td data-label="Jobs">
        <JobGroups jobs={jobs} />
      </td>
      <td data-label="Submitted">
        <InstantText at={submittedAt} />
      </td>
    </tr>
  );
});

function SkeletonRows({ rows }: { rows: number }) {
  return Array.from({ length: rows }, (_, row) => row).map((row) => (
    <tr key={row}>
      {COLUMNS.map(([name]) => (
        <td key={name} data-label={name}>
          <Skeleton
            width="70%"
            height={name === 'Jobs' ? '3.2rem' : '1.2rem'}
            {...(row === 0 && name === 'Status' ? { screenreaderText: 'Loading the pipelines' } : {})}
          />
        </td>
      ))}
    </tr>
  ));
}

interface Props {
  /** undefined: as many placeholders as a page has rows. */
  pipelines: readonly Pipeline[] | undefined;
  perPage: number;
  /** What is shown belongs to another page of the table, and the right one is on its way. */
  isBusy?: boolean;
}

/** Pipelines as a compact table with a head that stays; stacked cards where it is narrow. */
export function PipelinesTable({ pipelines, perPage, isBusy = false }: Props) {
  return (
    <table aria-label="Pipelines" className="pb-table pb-pipelines-table" aria-busy={isBusy || pipelines === undefined}>
      <thead>
        <tr>
          {COLUMNS.map(([name, width]) => (
            <th key={name} scope="col" style={{ inlineSize: width }}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {pipelines === undefined ? (
          <SkeletonRows rows={perPage} />
        ) : (
          pipelines.map((pipeline) => <Row key={pipeline.id} pipeline={pipeline} />)
        )}
      </tbody>
    </table>
  );
}
