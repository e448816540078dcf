import type { ReactNode } from 'react';
import { formatNumber } from '@/lib/format';
import './charts.css';
import './ranked.css';
import { type Tone, toneColor } from './plot';

export interface RankedRow {
  key: string;
  name: ReactNode;
  /** Parts of the bar, left to right; together they are the row's number. */
  parts: readonly { tone: Tone; value: number }[];
  /** Said after the number: "92%". */
  remark?: string;
  /** What the remark is of, left out where there is no room: "succeeded". */
  remarkWord?: string;
}

const sum = ({ parts }: RankedRow): number => parts.reduce((total, { value }) => total + value, 0);

/** Rows with a bar and a number each, as long as their numbers are to the first row's. Plain HTML. */
export function RankedBars({ label, rows }: { label: string; rows: readonly RankedRow[] }) {
  const most = Math.max(1, ...rows.map(sum));
  return (
    <ol className="pb-ranked" aria-label={label}>
      {rows.map((row) => (
        <li key={row.key}>
          <span className="pb-ranked-name">{row.name}</span>
          <span className="pb-ranked-number pb-number">
            {formatNumber(sum(row))}
            {row.remark !== undefined && (
              <span className="pb-quiet">
                {' '}
                {row.remark}
                {row.remarkWord !== undefined && <span className="pb-ranked-word"> {row.remarkWord}</span>}
              </span>
            )}
          </span>
          <span className="pb-ranked-bar" aria-hidden="true">
            {row.parts.map(({ tone, value }) => (
              <span key={tone} style={{ inlineSize: `${(100 * value) / most}%`, background: toneColor(tone) }} />
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}
