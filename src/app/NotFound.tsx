import { PageSection } from '@patternfly/react-core';
import { Link, useLocation } from 'react-router-dom';
import { paths } from '@/lib/paths';
import { PageTitle } from '@/ui/PageTitle';

/** An address that no page has. */
export function NotFound() {
  const { pathname } = useLocation();
  return (
    <>
      <PageTitle title="Page not found">
        There is no page at <bdi className="pb-code pb-wrap">{pathname}</bdi>.
      </PageTitle>
      <PageSection hasBodyWrapper={false}>
        Look in <Link to={paths.jobs()}>all jobs</Link>, in <Link to={paths.projects()}>the projects</Link> or start{' '}
        <Link to={paths.home()}>at home</Link>.
      </PageSection>
    </>
  );
}
