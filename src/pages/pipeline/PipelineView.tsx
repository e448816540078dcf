import { PageSection, Title } from '@patternfly/react-core';
import type { UseQueryResult } from '@tanstack/react-query';
import { Fragment } from 'react';
import type { Pipeline } from '@/domain/job';
import { isPipelineMoving, pipelineStatus } from '@/domain/pipeline';
import { standingOf } from '@/domain/standing';
import { triggerLabel } from '@/domain/trigger';
import { paths } from '@/lib/paths';
import { InstantText } from '@/ui/InstantText';
import { PageTitle } from '@/ui/PageTitle';
import { ProjectLink } from '@/ui/ProjectLink';
import { QueryState } from '@/ui/QueryState';
import { StatusLabel } from '@/ui/StatusLabel';
import { TriggerLink } from '@/ui/TriggerLink';
import { useNow } from '@/ui/use-now';
import { WatchButton } from '@/ui/WatchButton';
import { Chain } from './Chain';
import { chainOf } from './chain';
import { criticalPath } from './critical-path';
import { SharesTable } from './SharesTable';
import { pipelineSentence } from './sentence';
import { sharesOf } from './shares';
import { timedPart } from './timed';
import { usePartTimes } from './use-part-times';

interface Props {
  pipeline: Pipeline;
  query: UseQueryResult<Pipeline | null>;
}

/** A pipeline that is known: how it went, its chain on one timeline and how its time was spent. */
export function PipelineView({ pipeline, query }: Props) {
  const now = useNow(isPipelineMoving(pipeline) ? 'second' : 'half-minute');
  const chain = chainOf(pipeline);
  const times = usePartTimes(chain);
  const parts = chain.map((part) => timedPart(part, times.isSettled ? times.times.get(part.key) : undefined));
  const shares = sharesOf(parts, now);
  const path = criticalPath(parts, now);
  const { id, trigger, submittedAt } = pipeline;
  return (
    <>
      <PageTitle
        title={`Pipeline ${id}: ${triggerLabel(trigger)}`}
        heading={`Pipeline ${id}`}
        actions={
          <WatchButton
            path={paths.pipeline(id)}
            title={`Pipeline ${id}: ${triggerLabel(trigger)}`}
            standing={standingOf(pipeline)}
          />
        }
      >
        <span className="pb-pipeline-sentence">{pipelineSentence(pipeline, shares, times.missing === 0)}</span>
      </PageTitle>
      <PageSection hasBodyWrapper={false} className="pb-pipeline">
        <div className="pb-pipeline-origin">
          <StatusLabel status={pipelineStatus(pipeline)} raw="" />
          <ProjectLink project={trigger.project} />
          <TriggerLink trigger={trigger} />
          <span>
            submitted <InstantText at={submittedAt} />
          </span>
        </div>
        <QueryState query={query} what="the pipeline" service="Packit">
          {() => (
            // What comes with the times is new, not moved.
            <Fragment key={times.isSettled ? 'timed' : 'untimed'}>
              <section aria-labelledby="pipeline-chain">
                <Title headingLevel="h2" size="lg" id="pipeline-chain">
                  Chain
                </Title>
                {parts.length === 0 ? (
                  <p>Packit lists no build, test, update or sync of it.</p>
                ) : (
                  <Chain parts={parts} critical={new Set(path.map(({ key }) => key))} times={times} />
                )}
                <p className="pb-quiet">
                  Packit leaves scans, Log Detective and Koji tag requests out of its pipelines.
                  {path.length > 0 &&
                    ' The critical path is what ended last and, back from there, the slowest of what it waited for, by the times that are known.'}
                </p>
              </section>
              {shares !== null && (
                <section aria-labelledby="pipeline-shares">
                  <Title headingLevel="h2" size="lg" id="pipeline-shares">
                    Where the time went
                  </Title>
                  <SharesTable shares={shares} />
                </section>
              )}
            </Fragment>
          )}
        </QueryState>
      </PageSection>
    </>
  );
}
