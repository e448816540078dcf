import { useQuery } from '@tanstack/react-query';
import { projectName } from '@/domain/project';
import type { Period } from '@/domain/usage';
import { count } from '@/lib/format';
import { packitQueries } from '@/sources/packit/queries';
import { ChartView } from '@/ui/charts/ChartView';
import { RankedBars } from '@/ui/charts/RankedBars';
import { EmptyNote } from '@/ui/EmptyNote';
import { ProjectLink } from '@/ui/ProjectLink';
import { CardState } from './CardState';
import { HomeCard } from './HomeCard';
import { projectOf } from './project-of';
import { PERIOD_WORDS } from './search';

const NAME = 'Most active projects';
const MOST = 5;
const MOST_IN_TABLE = 100;
const NOTE =
  'By handled pull requests, branches, releases and issues. The service credits events of release-monitoring.org to unrelated projects.';

/** The five most active projects of the period. */
export function ActiveCard({ period }: { period: Period }) {
  const usage = useQuery(packitQueries.usage(period));
  return (
    <HomeCard name={NAME} span={4} queries={[usage]}>
      <CardState query={usage} what="the most active projects">
        {({ topProjects, activeProjects }) => {
          const [first] = topProjects;
          if (first === undefined)
            return (
              <EmptyNote title="No project was active" headingLevel="h3">
                Projects appear here when Packit works for their pull requests, pushes, releases or issues.
              </EmptyNote>
            );
          return (
            <ChartView
              name={NAME}
              finding={`${projectName(projectOf(first.url))} leads ${count(activeProjects, 'active project')} ${PERIOD_WORDS[period].within}`}
              note={NOTE}
              figures={{
                columns: ['Project', 'Events'],
                rows: topProjects.slice(0, MOST_IN_TABLE).map((project) => [project.url, project.count]),
              }}
              views={[
                {
                  label: 'Chart',
                  content: (
                    <RankedBars
                      label={NAME}
                      rows={topProjects.slice(0, MOST).map((project) => ({
                        key: project.url,
                        name: <ProjectLink project={projectOf(project.url)} />,
                        parts: [{ tone: 'blue', value: project.count }],
                      }))}
                    />
                  ),
                },
              ]}
            />
          );
        }}
      </CardState>
    </HomeCard>
  );
}
