import type { ExactPeriod } from '@/stats/period-words';
import { exactActiveView } from './exact-active';
import { exactChrootsView, failingChrootsView } from './exact-chroots';
import { outcomesView } from './exact-outcomes';
import { exactStartsView } from './exact-starts';
import { exactSuccessView } from './exact-success';
import { timesView } from './exact-times';
import { StatCard } from './StatCard';
import { NAMES } from './search';
import type { StatsQuery } from './use-statistics';

const BUILDS = {
  one: 'build',
  good: 'succeeded',
  rate: 'Success rate',
  what: 'A build is one Copr build with all its chroots.',
  isAboutRate: false,
};
const TESTS = {
  one: 'run',
  good: 'passed',
  rate: 'Pass rate',
  what: 'A run is one request for tests of one trigger, with all its targets; the worst target counts.',
  isAboutRate: true,
};
const BUILD_COMES =
  'A build appears here when a pull request, a push or a release makes Packit build in Copr, once it is collected.';

/** All charts of the collected figures. */
export function ExactCards({ period, query }: { period: ExactPeriod; query: StatsQuery }) {
  const { within } = period;
  const noBuilds = [`No builds ${within}`, BUILD_COMES] as const;
  const card = (name: string, span: 4 | 6 | 8) => ({ name, span, query });
  return (
    <>
      <StatCard {...card(NAMES.builds, 8)} view={outcomesView(period, 'copr', BUILDS)} empty={noBuilds} />
      <StatCard {...card(NAMES.success, 4)} view={exactSuccessView(period)} empty={noBuilds} />
      <StatCard {...card(NAMES.starts, 8)} view={exactStartsView(period)} empty={noBuilds} />
      <StatCard
        {...card(NAMES.active, 4)}
        view={exactActiveView(period, NAMES.active)}
        empty={[
          `No project was active ${within}`,
          'Projects appear here when Packit builds, tests or releases something for them.',
        ]}
      />
      <StatCard
        {...card(NAMES.tests, 8)}
        view={outcomesView(period, 'testing-farm', TESTS)}
        empty={[`No test runs ${within}`, 'A run appears here when Packit asks Testing Farm to test a build.']}
      />
      <StatCard {...card(NAMES.chroots, 4)} view={exactChrootsView(period, NAMES.chroots)} empty={noBuilds} />
      <StatCard
        {...card(NAMES.times, 8)}
        view={timesView(period)}
        empty={[
          `No timings ${within}`,
          'The collector asks one succeeded build of ten how long it took. Days before its first run have few or none.',
        ]}
      />
      <StatCard
        {...card(NAMES.failing, 4)}
        view={failingChrootsView(period, NAMES.failing)}
        empty={[
          `No chroot stands out ${within}`,
          'Of chroots with at least 20 builds that succeeded or failed, those that fail most often appear here.',
        ]}
      />
    </>
  );
}
