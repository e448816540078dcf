import { EmptyState, EmptyStateBody } from '@patternfly/react-core';

/** The one page of an app whose `config.json` cannot be used: it names the field. */
export function ConfigProblem({ error }: { error: unknown }) {
  return (
    <main className="pb-main">
      <title>Wrong configuration · Packboard</title>
      <EmptyState status="danger" headingLevel="h1" titleText="Packboard is configured wrongly">
        <EmptyStateBody>
          <p role="alert">{error instanceof Error ? error.message : String(error)}</p>
          <p>Whoever deployed this site finds the form of this file in Packboard's README.</p>
        </EmptyStateBody>
      </EmptyState>
    </main>
  );
}
