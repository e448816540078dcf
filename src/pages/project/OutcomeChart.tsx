import { Title } from '@patternfly/react-core';
import { useId } from 'react';
import { intervalHead, type JobWords, outcomeFinding, outcomeNote } from '@/stats/outcome-words';
import { barsOf, type Counted, outcomeOf } from '@/stats/outcomes';
import type { ExactPeriod } from '@/stats/period-words';
import { totalOf } from '@/stats/tally';
import { ChartFrame } from '@/ui/charts/ChartFrame';
import { ChartView } from '@/ui/charts/ChartView';
import { outcomesFigures, outcomesPlot } from '@/ui/charts/outcomes';

interface Props {
  name: string;
  period: ExactPeriod;
  counted: Counted | null;
  words: JobWords & { rate: string };
}

function Content({ name, period, counted, words }: Props) {
  const outcome = counted === null ? null : outcomeOf(period, counted);
  if (counted === null || outcome === null || totalOf(outcome.tally) === 0)
    return (
      <p className="pb-quiet">
        No {words.one} {outcome !== null && outcome.gaps.length > 0 ? 'is known' : 'was counted'} {period.within}.
      </p>
    );
  const bars = barsOf(period, counted);
  const names = {
    good: words.good.slice(0, 1).toUpperCase() + words.good.slice(1),
    rate: words.rate,
    interval: intervalHead(period),
  };
  const finding = outcomeFinding(period, outcome, words);
  return (
    <ChartView
      name={name}
      finding={finding}
      note={outcomeNote(period, outcome, words.good)}
      figures={outcomesFigures(bars, names)}
      views={[{ label: 'Chart', content: <ChartFrame plot={outcomesPlot(bars, names)} label={`${finding}.`} /> }]}
    />
  );
}

/** How one kind of the project's jobs ended over time. */
export function OutcomeChart(props: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="pb-project-chart">
      <Title headingLevel="h2" size="md" id={id}>
        {props.name}
      </Title>
      <Content {...props} />
    </section>
  );
}
