import { PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { useParams } from 'react-router-dom';
import type { Build } from '@/domain/copr';
import { webBuild } from '@/domain/copr-web';
import { getConfig } from '@/lib/config';
import { coprQueries } from '@/sources/copr/queries';
import { CoprOff } from '@/ui/copr/CoprOff';
import { explainCopr } from '@/ui/copr/explain';
import { EmptyNote } from '@/ui/EmptyNote';
import { ExternalLink } from '@/ui/ExternalLink';
import { PageTitle } from '@/ui/PageTitle';
import { QueryState } from '@/ui/QueryState';
import { BuildSkeleton } from './BuildSkeleton';
import { BuildView } from './BuildView';
import './copr-build.css';
import { Sentence } from './Sentence';

/** Copr's id in an address; undefined for anything that is none (ids are below 2^31). */
const readId = (text: string): number | undefined => {
  const id = /^[1-9]\d{0,9}$/.test(text) ? Number(text) : 0;
  return id > 0 && id < 2 ** 31 ? id : undefined;
};

const titleOf = ({ id, packageName, version }: Build): string =>
  packageName === null ? `Copr build ${id}` : `${packageName} ${version ?? ''}`.trim();

function Known({ id, web }: { id: number; web: string }) {
  const query = useQuery(coprQueries.build(id));
  const { data, error } = query;
  return (
    // What is replaced is not moved: the answer does not push its own heading's place about.
    <Fragment key={data === undefined ? 'question' : 'answer'}>
      <PageTitle
        title={data === undefined ? `Copr build ${id}` : titleOf(data)}
        heading={data === undefined ? undefined : <bdi>{titleOf(data)}</bdi>}
      >
        {data !== undefined && <Sentence build={data} />}
        {data === undefined && (error === null ? 'Asking Copr …' : 'Copr did not tell about this build.')}
      </PageTitle>
      <PageSection hasBodyWrapper={false} className="pb-copr-build">
        <QueryState
          query={query}
          what="the build"
          service="Copr"
          skeleton={<BuildSkeleton />}
          explain={explainCopr({ what: 'build', web: webBuild(web, id) })}
        >
          {(build) => <BuildView key={build.id} build={build} web={web} />}
        </QueryState>
      </PageSection>
    </Fragment>
  );
}

/** `/copr/build/<id>`: one build of Copr with all its chroots. */
export function CoprBuildPage() {
  const { id: text = '' } = useParams();
  const id = readId(text);
  const { copr } = getConfig().services;
  if (copr === null) return <CoprOff title="Copr build" />;
  if (id !== undefined) return <Known key={id} id={id} web={copr.web} />;
  return (
    <>
      <PageTitle title="Copr build">There is no build at this address.</PageTitle>
      <PageSection hasBodyWrapper={false}>
        <EmptyNote title="No build here">
          Builds are found by their number: <bdi className="pb-code pb-wrap">{text.slice(0, 100)}</bdi> is none.{' '}
          <ExternalLink href={copr.web}>Copr's own site</ExternalLink>
        </EmptyNote>
      </PageSection>
    </>
  );
}
