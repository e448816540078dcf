import { PageSection, Skeleton } from '@patternfly/react-core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router-dom';
import { directoriesOf, inDirectory } from '@/domain/copr-builds';
import { webProject } from '@/domain/copr-web';
import { getConfig } from '@/lib/config';
import { changeSearch } from '@/lib/search-params';
import { coprQueries } from '@/sources/copr/queries';
import { CoprOff } from '@/ui/copr/CoprOff';
import { DirectoryChoice } from '@/ui/copr/DirectoryChoice';
import { explainCopr, failedSentence } from '@/ui/copr/explain';
import { ProjectNav } from '@/ui/copr/ProjectNav';
import { readDirectory } from '@/ui/copr/read-directory';
import { useLoadedBuilds } from '@/ui/copr/use-loaded-builds';
import { PageTitle } from '@/ui/PageTitle';
import { QueryState } from '@/ui/QueryState';
import { useNow } from '@/ui/use-now';
import { BuildHistory } from './BuildHistory';
import './copr-package.css';
import { PackageSource } from './PackageSource';
import { packageSentence } from './sentence';

interface Props {
  owner: string;
  project: string;
  packageName: string;
  web: string;
}

function PackagePage({ owner, project, packageName, web }: Props) {
  const [params, setParams] = useSearchParams();
  const of = { owner, project };
  const directory = readDirectory(params, project);
  const known = useQuery(coprQueries.package(of, packageName));
  const newest = useQuery(coprQueries.newestBuilds(of, packageName));
  const older = useInfiniteQuery(coprQueries.olderBuilds(of, packageName));
  const loaded = useLoadedBuilds(newest, older);
  const builds = inDirectory(loaded.builds, directory);
  const now = useNow();
  const there = `${webProject(web, owner, project)}package/${encodeURIComponent(packageName)}/`;
  const explain = explainCopr({ what: 'package', web: there });
  return (
    <>
      <PageTitle
        title={`${packageName} in ${owner}/${project}`}
        heading={
          <>
            <bdi>{packageName}</bdi>{' '}
            <span className="pb-quiet">
              in <bdi>{`${owner}/${project}`}</bdi>
            </span>
          </>
        }
      >
        <span className="pb-cp-sentence pb-pkg-sentence">
          {newest.data !== undefined && packageSentence(builds, now)}
          {newest.data === undefined &&
            (newest.error === null ? 'Reading its builds …' : failedSentence(newest.error, 'package'))}
        </span>
      </PageTitle>
      <PageSection hasBodyWrapper={false} className="pb-cp-page">
        <ProjectNav {...of} current={null} directory={directory} />
        <div className="pb-cp-bar-row">
          <DirectoryChoice
            directories={directoriesOf(project, loaded.builds)}
            chosen={directory}
            hasAll
            onChoose={(dir) => setParams(changeSearch(params, { dir }), { preventScrollReset: true })}
          />
        </div>
        <div className="pb-pkg-grid">
          <div className="pb-pkg-main">
            <QueryState
              query={newest}
              what="its builds"
              service="Copr"
              explain={explain}
              skeleton={<Skeleton className="pb-pkg-skeleton" screenreaderText="Loading its builds" />}
            >
              {() => <BuildHistory key={directory} builds={builds} loaded={loaded} />}
            </QueryState>
          </div>
          <div>
            <QueryState
              query={known}
              what="the package"
              service="Copr"
              explain={explain}
              skeleton={<Skeleton className="pb-pkg-source-skeleton" screenreaderText="Loading the package" />}
            >
              {(data) => <PackageSource {...data} />}
            </QueryState>
          </div>
        </div>
      </PageSection>
    </>
  );
}

/** `/copr/<owner>/<project>/package/<name>?dir=...`. */
export function CoprPackagePage() {
  const { owner = '', project = '', name = '' } = useParams();
  const { copr } = getConfig().services;
  if (copr === null) return <CoprOff title={name} />;
  return (
    <PackagePage
      key={`${owner}/${project}/${name}`}
      owner={owner}
      project={project}
      packageName={name}
      web={copr.web}
    />
  );
}
