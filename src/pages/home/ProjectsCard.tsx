import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import type { ProjectCounts } from '@/domain/usage';
import { count, formatNumber } from '@/lib/format';
import { paths } from '@/lib/paths';
import { packitQueries } from '@/sources/packit/queries';
import { ChartView } from '@/ui/charts/ChartView';
import { DonutChart } from '@/ui/charts/DonutChart';
import { PLAIN_TONES, type Slice } from '@/ui/charts/plot';
import { EmptyNote } from '@/ui/EmptyNote';
import { CardState } from './CardState';
import { HomeCard } from './HomeCard';

const NAME = 'Projects';
const OWN_SLICES = PLAIN_TONES.length;

function slicesOf({ byForge }: ProjectCounts): readonly Slice[] {
  const own = byForge.slice(0, OWN_SLICES);
  const others = byForge.slice(OWN_SLICES);
  const rest = others.reduce((sum, forge) => sum + forge.count, 0);
  return [
    ...own.map((forge, index) => ({ name: forge.forge, tone: PLAIN_TONES[index] ?? 'grey', value: forge.count })),
    ...(rest === 0
      ? []
      : [
          {
            name: others.length === 1 ? (others[0]?.forge ?? '') : count(others.length, 'other forge'),
            tone: 'grey' as const,
            value: rest,
          },
        ]),
  ];
}

/** How many projects the service knows. */
export function ProjectsCard() {
  const counts = useQuery(packitQueries.projectCounts());
  return (
    <HomeCard name={NAME} span={6} queries={[counts]}>
      <CardState query={counts} what="the number of projects">
        {(known) => {
          const [first] = known.byForge;
          if (first === undefined)
            return (
              <EmptyNote title="No projects" headingLevel="h3">
                A project appears here once Packit has seen an event of it.
              </EmptyNote>
            );
          const finding = `Packit knows ${count(known.total, 'project')}, ${formatNumber(first.count)} of them on ${first.forge}`;
          return (
            <ChartView
              name={NAME}
              finding={finding}
              note={
                <>
                  Every repository that Packit has seen, many of them only in passing.{' '}
                  <Link to={paths.projects()}>All projects</Link>
                </>
              }
              figures={{ columns: ['Forge', 'Projects'], rows: known.byForge.map((row) => [row.forge, row.count]) }}
              views={[
                {
                  label: 'Chart',
                  content: (
                    <DonutChart
                      label={`${finding}.`}
                      plot={{
                        kind: 'donut',
                        center: formatNumber(known.total),
                        unit: 'projects',
                        slices: slicesOf(known),
                      }}
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
