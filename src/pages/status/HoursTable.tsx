import { FiguresTable } from '@/ui/charts/FiguresTable';
import type { Figures } from '@/ui/charts/figures';

/** The numbers of a sparkline, folded. */
export function HoursTable({ name, figures }: { name: string; figures: Figures }) {
  return (
    <details className="pb-rate-table">
      <summary>As a table</summary>
      <FiguresTable name={name} figures={figures} />
    </details>
  );
}
