import { useQuery } from '@tanstack/react-query';
import type { Licensed } from '@/domain/license';
import { count } from '@/lib/format';
import { licenseQueries } from '@/sources/licenses/queries';
import { ExternalLink } from '@/ui/ExternalLink';
import { QueryState } from '@/ui/QueryState';

/** `MIT 85, ISC 11, ...`, the most frequent first. */
function tally(parts: readonly Licensed[]): string {
  const counts = new Map<string, number>();
  for (const { license } of parts) counts.set(license, (counts.get(license) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([license, n]) => `${license} ${n}`)
    .join(', ');
}

function Entry({ given: { name, version, license, url, text } }: { given: Licensed }) {
  return (
    <li>
      <details>
        <summary>
          <span className="pb-code">
            {name} {version}
          </span>{' '}
          <span className="pb-quiet">{license}</span>
        </summary>
        {url !== null && (
          <p>
            <ExternalLink href={url}>{url}</ExternalLink>
          </p>
        )}
        {text === null ? (
          <p className="pb-quiet">The package holds no text of its license.</p>
        ) : (
          <pre className="pb-about-text" tabIndex={0}>
            {text}
          </pre>
        )}
      </details>
    </li>
  );
}

/** Everything of others in this build with its license: read when it is asked for. */
export function LicenseList() {
  const query = useQuery(licenseQueries.list());
  return (
    <QueryState
      query={query}
      what="the licenses"
      service="This site"
      headingLevel="h3"
      absent={<p className="pb-quiet">The build makes the list: the development server has none.</p>}
    >
      {(parts) => (
        <>
          <p>
            {count(parts.length, 'work')} of others in this build: {tally(parts)}.
          </p>
          <ul className="pb-about-licenses">
            {parts.map((given) => (
              <Entry key={`${given.name} ${given.version}`} given={given} />
            ))}
          </ul>
        </>
      )}
    </QueryState>
  );
}
