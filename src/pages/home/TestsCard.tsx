import { useQuery } from '@tanstack/react-query';
import type { Period } from '@/domain/usage';
import { count, formatNumber } from '@/lib/format';
import { packitQueries } from '@/sources/packit/queries';
import { dayLabel } from '@/stats/period-words';
import { ChartFrame } from '@/ui/charts/ChartFrame';
import { ChartView } from '@/ui/charts/ChartView';
import { EmptyNote } from '@/ui/EmptyNote';
import { CardState } from './CardState';
import { HomeCard } from './HomeCard';
import { inInterval, PERIOD_WORDS } from './search';

const NAME = 'Testing Farm runs';
const NOTE =
  'A run is one trigger with tests, whatever the number of its targets. The service does not count passed and failed runs.';

/** How much Testing Farm is used. */
export function TestsCard({ period }: { period: Period }) {
  const { span, interval, spanWithin } = PERIOD_WORDS[period];
  const series = useQuery(packitQueries.usageSeries(span));
  return (
    <HomeCard name={NAME} span={8} queries={[series]}>
      <CardState query={series} what="the Testing Farm runs">
        {({ runs }) => {
          const points = runs['testing-farm'] ?? [];
          const [first, ...rest] = points;
          if (first === undefined)
            return (
              <EmptyNote title="No test runs" headingLevel="h3">
                A run appears here when Packit asks Testing Farm to test a build.
              </EmptyNote>
            );
          const busiest = rest.reduce((a, b) => (b.count > a.count ? b : a), first);
          const total = points.reduce((sum, point) => sum + point.count, 0);
          const finding = `${count(total, 'run')} ${spanWithin}; most ${inInterval(period, busiest.label)}: ${formatNumber(busiest.count)}`;
          return (
            <ChartView
              name={NAME}
              finding={finding}
              note={NOTE}
              figures={{
                columns: [interval === 'day' ? 'Day' : 'Week', 'Runs'],
                rows: points.map((point) => [point.label, point.count]).reverse(),
              }}
              views={[
                {
                  label: 'Chart',
                  content: (
                    <ChartFrame
                      label={`${finding}.`}
                      plot={{
                        kind: 'bars',
                        labels: points.map(({ label }) => dayLabel(label)),
                        series: [{ name: 'Runs', tone: 'purple', values: points.map((point) => point.count) }],
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
