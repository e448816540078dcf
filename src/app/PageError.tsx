import {
  Button,
  CodeBlock,
  CodeBlockCode,
  EmptyState,
  EmptyStateActions,
  EmptyStateBody,
  EmptyStateFooter,
} from '@patternfly/react-core';
import { useRouteError } from 'react-router-dom';
import { PageTitle } from '@/ui/PageTitle';

const textOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** A page that crashed: what happened, in words that can be copied into a report. The shell stays. */
export function PageError() {
  const error = useRouteError();
  return (
    <>
      <PageTitle title="This page failed">The fault is in Packboard, not in your build.</PageTitle>
      <EmptyState variant="sm" status="danger" headingLevel="h2" titleText="What happened">
        <EmptyStateBody>
          <CodeBlock>
            <CodeBlockCode className="pb-crash">{textOf(error)}</CodeBlockCode>
          </CodeBlock>
        </EmptyStateBody>
        <EmptyStateFooter>
          <EmptyStateActions>
            <Button onClick={() => window.location.reload()}>Load the page again</Button>
          </EmptyStateActions>
        </EmptyStateFooter>
      </EmptyState>
    </>
  );
}
