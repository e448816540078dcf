import { PageSection } from '@patternfly/react-core';
import { Link } from 'react-router-dom';
import { paths } from '@/lib/paths';
import { PageTitle } from '@/ui/PageTitle';

/** No such pipeline: why that may be, and where to look. */
export function UnknownPipeline({ text, isNumber }: { text: string; isNumber: boolean }) {
  return (
    <>
      <PageTitle title={isNumber ? `Pipeline ${text}` : 'No such pipeline'}>
        {isNumber ? (
          `Packit has no pipeline ${text}.`
        ) : (
          <>
            <bdi className="pb-code pb-wrap">{text.slice(0, 100)}</bdi> is not a number, so it cannot be a pipeline.
          </>
        )}
      </PageTitle>
      <PageSection hasBodyWrapper={false}>
        <ul className="pb-pipeline-hints">
          {isNumber && <li>Packit removes old pipelines now and then; those of the last months are there.</li>}
          {isNumber && (
            <li>
              A pipeline has the number of its first run: others of its numbers may lead to another one or nowhere.
            </li>
          )}
          <li>
            Look in <Link to={paths.pipelines()}>all pipelines</Link> or in <Link to={paths.jobs()}>all jobs</Link>.
          </li>
        </ul>
      </PageSection>
    </>
  );
}
