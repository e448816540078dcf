import type { Figures } from '@/ui/charts/figures';
import type { Matrix, Trends } from './matrix';
import { trendWords } from './words';

/** One line for each result that is shown. */
export const toFigures = ({ columns, rows }: Matrix, trends: Trends): Figures => ({
  columns: ['package', 'chroot', 'state', 'version', 'build', 'trend'],
  rows: rows.flatMap(({ name, cells }) =>
    columns.flatMap((chroot) => {
      const cell = cells[chroot.name];
      if (cell === undefined) return [];
      const trend = trendWords(trends.get(name)?.get(chroot.name));
      return [[name, chroot.name, cell.raw, cell.version ?? '', cell.buildId, trend]];
    }),
  ),
});
