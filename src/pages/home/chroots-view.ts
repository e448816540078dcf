import { count, formatNumber } from '@/lib/format';
import type { ChrootCounts } from '@/stats/chroots';
import { successShare, totalOf } from '@/stats/tally';
import type { Figures } from '@/ui/charts/figures';
import type { DonutPlot } from '@/ui/charts/plot';
import { chrootSlices } from './chart-parts';
import type { Sample } from './use-sample';

/** A chroot must have been built this often before its failures say something about it. */
const ENOUGH = 20;

interface View {
  finding: string;
  note: string;
  plot: DonutPlot;
  figures: Figures;
}

/** The chroot whose builds fail most often, among those built often enough. */
function worst(chroots: readonly ChrootCounts[]): ChrootCounts | undefined {
  const failing = chroots.filter(({ tally }) => tally.failed > 0 && tally.succeeded + tally.failed >= ENOUGH);
  return [...failing].sort((a, b) => (successShare(a.tally) ?? 1) - (successShare(b.tally) ?? 1))[0];
}

/** What the newest builds say of chroots, `chroots` most often built first. */
export function chrootsView(chroots: readonly ChrootCounts[], { size, isWhole }: Sample): View {
  const results = chroots.reduce((sum, { tally }) => sum + totalOf(tally), 0);
  const failing = worst(chroots);
  return {
    finding: `${chroots[0]?.name ?? ''} is built most${failing === undefined ? '' : `; ${failing.name} fails most often`}`,
    note: `Each chroot of the newest ${count(size, 'build')}${isWhole ? '' : ' (reading on …)'}: ${formatNumber(results)} results in ${count(chroots.length, 'chroot')}. Shares are of those that succeeded or failed. The table has all chroots.`,
    plot: {
      kind: 'donut',
      center: formatNumber(results),
      unit: 'chroot results',
      slices: chrootSlices(chroots, results),
    },
    figures: {
      columns: ['Chroot', 'Builds', 'Succeeded', 'Failed'],
      rows: chroots.map(({ name, tally }) => [name, totalOf(tally), tally.succeeded, tally.failed]),
    },
  };
}
