import { Skeleton } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { getConfig } from '@/lib/config';
import { count } from '@/lib/format';
import { coprQueries } from '@/sources/copr/queries';
import { explainCopr } from '@/ui/copr/explain';
import { ProjectsTable } from '@/ui/copr/ProjectsTable';
import { EmptyNote } from '@/ui/EmptyNote';
import { QueryState } from '@/ui/QueryState';
import { Section } from '@/ui/Section';

const LEAST = 3;

function Results({ q }: { q: string }) {
  const query = useQuery(coprQueries.search(q));
  const web = getConfig().services.copr?.web ?? '';
  return (
    <>
      {query.isFetching && (
        <p role="status" className="pb-quiet">
          Copr takes about 9 s for a search; clearing it stops the question.
        </p>
      )}
      <QueryState
        query={query}
        what="the search"
        service="Copr"
        explain={explainCopr({ what: 'search', web: `${web}/coprs/fulltext/?fulltext=${encodeURIComponent(q)}` })}
        skeleton={<Skeleton height="40rem" screenreaderText="Searching" />}
      >
        {({ items, hasNext, dropped }) =>
          items.length === 0 ? (
            <EmptyNote title="No project found">
              Words find only projects that Copr lists; <code>owner/</code> and <code>/project</code> find unlisted ones
              too.
            </EmptyNote>
          ) : (
            <>
              <p className="pb-quiet">
                {hasNext ? `The newest ${count(items.length, 'project')} of more` : count(items.length, 'project')}
                {dropped > 0 && `; ${count(dropped, 'row')} could not be read`}.
              </p>
              <ProjectsTable projects={items} label="Projects found" hasOwner />
            </>
          )
        }
      </QueryState>
    </>
  );
}

/** What Copr finds for a text. */
export function Found({ q }: { q: string }) {
  return (
    <Section title="Found">
      {q.length < LEAST ? (
        <p role="status">Type at least {LEAST} characters: Copr searches for no less.</p>
      ) : (
        <Results q={q} />
      )}
    </Section>
  );
}
