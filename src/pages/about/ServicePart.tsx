import { Skeleton } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import type { ServiceVersion } from '@/domain/service-version';
import { packitQueries } from '@/sources/packit/queries';
import { ExternalLink } from '@/ui/ExternalLink';
import { Facts } from '@/ui/Facts';
import { QueryState } from '@/ui/QueryState';
import { Part } from './Part';
import { versionText } from './report';

/** The programs that Packit's API names, and their repositories. */
const REPOSITORIES: Readonly<Record<string, string>> = {
  ogr: 'https://github.com/packit/ogr',
  packit: 'https://github.com/packit/packit',
  packit_service: 'https://github.com/packit/packit-service',
  specfile: 'https://github.com/packit/specfile',
};

function Version({ given }: { given: ServiceVersion }) {
  const repository = Object.hasOwn(REPOSITORIES, given.name) ? REPOSITORIES[given.name] : undefined;
  const text = <span className="pb-code">{versionText(given)}</span>;
  if (repository === undefined || given.commit === null) return text;
  return <ExternalLink href={`${repository}/commit/${encodeURIComponent(given.commit)}`}>{text}</ExternalLink>;
}

/** What Packit Service runs. Its own chunk: the service's queries are 11 kB gzip. */
export function ServicePart() {
  const query = useQuery(packitQueries.system());
  return (
    <Part title="Versions of Packit Service">
      <div className="pb-about-service">
        <QueryState
          query={query}
          what="the versions of Packit Service"
          service="Packit"
          headingLevel="h3"
          skeleton={<Skeleton height="10rem" screenreaderText="Loading the versions of Packit Service" />}
        >
          {(versions) =>
            versions.length === 0 ? (
              <p className="pb-quiet">The service does not tell its versions.</p>
            ) : (
              <Facts
                label="Versions"
                facts={versions.map((given) => [given.name, <Version key={given.name} given={given} />] as const)}
              />
            )
          }
        </QueryState>
      </div>
    </Part>
  );
}
