import { Skeleton } from '@patternfly/react-core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import type { Statistics } from '@/domain/statistics';
import type { Period } from '@/domain/usage';
import { changeSearch } from '@/lib/search-params';
import { gapsWithin } from '@/stats/period';
import { isOutdated } from '@/stats/period-words';
import { Collected } from '@/ui/charts/Collected';
import { PeriodSwitch } from '@/ui/charts/PeriodSwitch';
import { EmptyNote } from '@/ui/EmptyNote';
import { QueryState } from '@/ui/QueryState';
import { useNow } from '@/ui/use-now';
import { OutcomeChart } from './OutcomeChart';
import { DEFAULT_PERIOD } from './search';
import type { ProjectStatistics } from './use-figures';

interface Props {
  query: UseQueryResult<Statistics | null>;
  known: ProjectStatistics | null;
  chosen: Period;
}

const NONE = 'No statistics are collected for this site. What this page says of builds rests on those that are loaded.';

/** Collected figures of the project over time. */
export function StatisticsTab({ query, known, chosen }: Props) {
  const [params, setParams] = useSearchParams();
  const now = useNow();
  return (
    <QueryState
      query={query}
      what="the collected figures"
      service="The collector"
      skeleton={<Skeleton className="pb-panel-skeleton" screenreaderText="Loading the collected figures" />}
      absent={<EmptyNote title="No statistics">{NONE}</EmptyNote>}
    >
      {() => {
        if (known === null) return null;
        const { period, figures } = known;
        const gaps = (figures.builds ?? figures.tests)?.kind.gaps ?? [];
        return (
          <>
            <PeriodSwitch
              period={chosen}
              onChoose={(next) =>
                setParams(changeSearch(params, { period: next === DEFAULT_PERIOD ? null : next }), {
                  preventScrollReset: true,
                })
              }
            />
            <p className="pb-quiet">
              <Collected
                collectedAt={period.stats.collectedAt}
                isOld={isOutdated(period.stats.collectedAt, now)}
                gaps={gapsWithin(period.stats, gaps, period.days)}
                what="builds"
              />{' '}
              Chroots and build times are not counted for each project.
            </p>
            <div className="pb-project-charts">
              <OutcomeChart
                name="Builds over time"
                period={period}
                counted={figures.builds}
                words={{ one: figures.oneBuild, good: 'succeeded', rate: 'Success rate' }}
              />
              <OutcomeChart
                name="Test runs over time"
                period={period}
                counted={figures.tests}
                words={{ one: 'test run', good: 'passed', rate: 'Pass rate' }}
              />
            </div>
          </>
        );
      }}
    </QueryState>
  );
}
