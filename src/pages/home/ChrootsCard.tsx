import { formatShare } from '@/lib/format';
import { type ChrootCounts, chrootsOf } from '@/stats/chroots';
import { successShare } from '@/stats/tally';
import { ChartView } from '@/ui/charts/ChartView';
import { DonutChart } from '@/ui/charts/DonutChart';
import { RankedBars } from '@/ui/charts/RankedBars';
import { EmptyNote } from '@/ui/EmptyNote';
import { CardState } from './CardState';
import { chrootsView } from './chroots-view';
import { HomeCard } from './HomeCard';
import type { SampleQuery } from './use-sample';

const NAME = 'Builds per chroot';
const MOST = 6;

const Bars = ({ chroots }: { chroots: readonly ChrootCounts[] }) => (
  <RankedBars
    label={NAME}
    rows={chroots.slice(0, MOST).map(({ name, tally }) => {
      const share = successShare(tally);
      return {
        key: name,
        name: <bdi className="pb-code">{name}</bdi>,
        ...(share === null ? { remark: 'none ended' } : { remark: formatShare(share), remarkWord: 'succeeded' }),
        parts: [
          { tone: 'success', value: tally.succeeded },
          { tone: 'failure', value: tally.failed },
          { tone: 'grey', value: tally.other + tally.moving },
        ],
      };
    })}
  />
);

/** Which chroots are built most and how that ends. */
export function ChrootsCard({ sample }: { sample: SampleQuery }) {
  return (
    <HomeCard name={NAME} span={4} queries={[sample]}>
      <CardState query={sample} what="the builds per chroot">
        {(known) => {
          const chroots = chrootsOf(known.daily);
          if (chroots.length === 0)
            return (
              <EmptyNote title="No builds" headingLevel="h3">
                Chroots appear here when Packit builds in Copr.
              </EmptyNote>
            );
          const { finding, note, plot, figures } = chrootsView(chroots, known);
          return (
            <ChartView
              name={NAME}
              finding={finding}
              note={note}
              figures={figures}
              views={[
                { label: 'Bars', content: <Bars chroots={chroots} /> },
                { label: 'Donut', content: <DonutChart plot={plot} label={`${finding}.`} /> },
              ]}
            />
          );
        }}
      </CardState>
    </HomeCard>
  );
}
