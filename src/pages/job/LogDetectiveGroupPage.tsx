import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { count } from '@/lib/format';
import { paths } from '@/lib/paths';
import { packitQueries } from '@/sources/packit/queries';
import { BoundedList } from '@/ui/BoundedList';
import { Facts } from '@/ui/Facts';
import { Section } from '@/ui/Section';
import { originFacts, packitFacts } from './facts';
import { JobLayout } from './JobLayout';
import { JobPage } from './JobPage';
import { jobTitle } from './job-words';
import { PipelineParts } from './PipelineParts';
import { useJobId } from './use-job-id';

/** `/jobs/log-detective/group/<id>`: the analyses that one trigger started; the service gives their numbers alone. */
export function LogDetectiveGroupPage() {
  const query = useQuery(packitQueries.logDetectiveGroup(useJobId()));
  return (
    <JobPage
      kind="log-detective"
      name="Log Detective group"
      query={query}
      title={({ trigger }) => jobTitle('Log Detective analyses', trigger.project)}
      sentence={({ targetIds }) => `The same trigger started ${count(targetIds.length, 'analysis', 'analyses')}.`}
    >
      {(group) => (
        <JobLayout
          status={null}
          trigger={group.trigger}
          facts={<Facts label="Facts about this group" facts={[...originFacts(group), ...packitFacts(group)]} />}
          more={<PipelineParts runIds={group.runIds} self={{ kind: 'log-detective', id: group.id }} />}
        >
          <Section title="Analyses" isBox>
            {group.targetIds.length === 0 && <p>The group is empty.</p>}
            <BoundedList items={group.targetIds} what="analyses">
              {(shown) => (
                <ul className="pb-job-parts">
                  {shown.map((id) => (
                    <li key={id}>
                      <Link to={paths.job('log-detective', id)}>Analysis {id}</Link>
                    </li>
                  ))}
                </ul>
              )}
            </BoundedList>
          </Section>
        </JobLayout>
      )}
    </JobPage>
  );
}
