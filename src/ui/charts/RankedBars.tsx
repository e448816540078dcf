import type { ReactNode } from 'react';
import { formatNumber } from '@/lib/format';
import './charts.css';
import './ranked.css';
import { type Tone, toneColor } from './plot';
import { TrendMark } from './TrendMark';

export interface RankedRow {
  key: string;
  name: ReactNode;
  /** Parts of the bar, left to right; together they are the row's number. */
  parts: readonly { tone: Tone; value: number }[];
  /** Said after the number: "92%". */
  remark?: string;
  /** Said in place of the sum of the parts. */
  number?: string;
  /** Percentage points that the row's share rose since the period before; null where that is not known. */
  points?: number | null;
  /** What the remark is of, left out where there is no room: "succeeded". */
  remarkWord?: string;
}

const sum = ({ parts }: RankedRow): number => parts.reduce((total, { value }) => total + value, 0);

interface Props {
  label: string;
  rows: readonly RankedRow[];
  /** What it means when a share rises. */
  rise?: 'better' | 'worse';
  /** The number of a full bar; otherwise that of the longest. */
  full?: number;
}

/** Rows with a bar and a number each, as long as their numbers are to the longest. Plain HTML. */
export function RankedBars({ label, rows, rise = 'better', full }: Props) {
  const most = full ?? Math.max(1, ...rows.map(sum));
  return (
    <ol className="pb-ranked" aria-label={label}>
      {rows.map((row) => (
        <li key={row.key}>
          <span className="pb-ranked-name">{row.name}</span>
          <span className="pb-ranked-number pb-number">
            {row.number ?? formatNumber(sum(row))}
            {row.remark !== undefined && (
              <span className="pb-quiet">
                {' '}
                {row.remark}
                {row.remarkWord !== undefined && <span className="pb-ranked-word"> {row.remarkWord}</span>}
              </span>
            )}
            {row.points != null && <TrendMark points={row.points} rise={rise} />}
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
