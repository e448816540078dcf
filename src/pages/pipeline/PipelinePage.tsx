import { PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { getConfig } from '@/lib/config';
import { paths } from '@/lib/paths';
import { packitQueries } from '@/sources/packit/queries';
import { PageTitle } from '@/ui/PageTitle';
import { QueryState } from '@/ui/QueryState';
import { WatchButton } from '@/ui/WatchButton';
import { PipelineView } from './PipelineView';
import './pipeline.css';
import { UnknownPipeline } from './UnknownPipeline';

function KnownNumber({ id }: { id: number }) {
  const query = useQuery(packitQueries.pipeline([id]));
  const { data, error } = query;
  if (data === null) return <UnknownPipeline text={String(id)} isNumber />;
  if (data !== undefined) return <PipelineView pipeline={data} query={query} />;
  return (
    <>
      <PageTitle
        title={`Pipeline ${id}`}
        actions={<WatchButton path={paths.pipeline(id)} title={null} standing={null} />}
      >
        {error === null ? 'Asking Packit …' : 'Packit did not tell about this pipeline.'}
      </PageTitle>
      <PageSection hasBodyWrapper={false} className="pb-pipeline">
        <QueryState query={query} what="the pipeline" service="Packit" skeleton="24rem">
          {() => null}
        </QueryState>
      </PageSection>
    </>
  );
}

/** `/pipeline/<id>`: all that one trigger started. */
export function PipelinePage() {
  const { id: text = '' } = useParams();
  const id = /^[1-9]\d{0,15}$/.test(text) ? Number(text) : null;
  if (getConfig().services.packit === null)
    return (
      <PageTitle title={`Pipeline ${text.slice(0, 100)}`}>
        Packit Service is switched off in this site's configuration, so nothing is known about its pipelines.
      </PageTitle>
    );
  if (id === null || !Number.isSafeInteger(id)) return <UnknownPipeline text={text} isNumber={false} />;
  return <KnownNumber key={id} id={id} />;
}
