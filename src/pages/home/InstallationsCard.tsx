import { useQuery } from '@tanstack/react-query';
import type { Installation } from '@/domain/project';
import { count, formatNumber } from '@/lib/format';
import { packitQueries } from '@/sources/packit/queries';
import { ChartView } from '@/ui/charts/ChartView';
import { DonutChart } from '@/ui/charts/DonutChart';
import type { Slice } from '@/ui/charts/plot';
import { EmptyNote } from '@/ui/EmptyNote';
import { CardState } from './CardState';
import { HomeCard } from './HomeCard';

const NAME = 'Installations';

function slicesOf(installations: readonly Installation[]): readonly Slice[] {
  const of = (kind: string) => installations.filter((installation) => installation.kind === kind).length;
  const organizations = of('Organization');
  const people = of('User');
  const others = installations.length - organizations - people;
  return [
    { name: 'Organizations', tone: 'blue', value: organizations },
    { name: 'People', tone: 'teal', value: people },
    ...(others === 0 ? [] : [{ name: 'Others', tone: 'grey', value: others } as const]),
  ];
}

/** How many accounts installed Packit's GitHub App. */
export function InstallationsCard() {
  const installations = useQuery(packitQueries.installations());
  return (
    <HomeCard name={NAME} span={6} queries={[installations]}>
      <CardState query={installations} what="the installations">
        {(known) => {
          if (known.length === 0)
            return (
              <EmptyNote title="No installations" headingLevel="h3">
                An account appears here when it installs Packit's GitHub App.
              </EmptyNote>
            );
          const slices = slicesOf(known);
          const finding = `${count(known.length, 'account')} installed the GitHub App, ${formatNumber(slices[0]?.value ?? 0)} of them organizations`;
          return (
            <ChartView
              name={NAME}
              finding={finding}
              note="GitHub only: other forges need no installation. One installation serves all repositories of its account."
              figures={{
                columns: ['Account', 'Kind', 'Since'],
                rows: known.map(({ account, kind, createdAt }) => [
                  account,
                  kind,
                  createdAt === null ? 'not known' : new Date(createdAt).toISOString().slice(0, 10),
                ]),
              }}
              views={[
                {
                  label: 'Chart',
                  content: (
                    <DonutChart
                      label={`${finding}.`}
                      plot={{ kind: 'donut', center: formatNumber(known.length), unit: 'installations', slices }}
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
