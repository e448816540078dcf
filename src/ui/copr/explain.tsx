import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { ApiError, isNotFound } from '@/lib/api-error';
import { ExternalLink } from '@/ui/ExternalLink';

interface Thing {
  /** "project", "package". */
  what: string;
  /** The same thing on Copr's own site. */
  web: string;
  /** Address of a search for it. */
  search?: string;
}

/** What an error means that is more than a failure; null: say it as any other. */
export function explainCopr({ what, web, search }: Thing) {
  const there = <ExternalLink href={web}>The {what} on Copr's own site</ExternalLink>;
  return (error: Error): { title: string | null; body: ReactNode } | null => {
    if (!(error instanceof ApiError)) return null;
    const { problem } = error;
    const isRefusal = problem.kind === 'http' && [404, 410].includes(problem.status);
    // Copr says in JSON what it does not know; a web page comes from a host that does not forward to it.
    if (isRefusal && problem.message !== '')
      return {
        title: `Copr does not know this ${what}`,
        body: (
          <>
            Copr says: <bdi>{problem.message}</bdi> It may have been deleted or renamed; a temporary one is deleted by
            itself. {search !== undefined && <Link to={search}>Search for it</Link>} {there}
          </>
        ),
      };
    if (isRefusal || problem.kind === 'network')
      return {
        title: 'Copr cannot be read from here',
        body: (
          <>
            {error.message}. Copr lets no page of another site read its answers: this site has to forward{' '}
            <code>/proxy/copr</code> to it, and either does not, or Copr is down. {there}
          </>
        ),
      };
    if (problem.kind === 'html')
      return {
        title: 'Copr answered with a web page',
        body: (
          <>
            That is how Copr keeps crawlers away, or how its server says that it is overloaded. Open its own page once,
            then try again here. {there}
          </>
        ),
      };
    if (problem.kind === 'http' && problem.status === 413)
      return {
        title: 'Too many packages at once',
        body: (
          <>
            Copr refuses to list them: <bdi>{problem.message}</bdi> {there}
          </>
        ),
      };
    return {
      title: null,
      body: (
        <>
          {error.message}. {there}
        </>
      ),
    };
  };
}

/** The first line of a page whose subject could not be read. */
export const failedSentence = (error: Error, what: string): string =>
  isNotFound(error) ? `Copr does not tell of this ${what}.` : `This ${what} could not be read.`;
