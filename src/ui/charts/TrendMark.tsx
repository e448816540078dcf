import { count, formatNumber } from '@/lib/format';

interface Props {
  /** Percentage points that a share rose since the period before. */
  points: number;
  rise: 'better' | 'worse';
}

/** How a share changed: an arrow and the points, whole in words; coloured by whether that is good. */
export function TrendMark({ points, rise }: Props) {
  const words =
    points === 0
      ? 'as in the period before'
      : `${count(Math.abs(points), 'point')} ${points > 0 ? 'more' : 'less'} than in the period before`;
  const look = points === 0 ? 'same' : points > 0 === (rise === 'better') ? 'better' : 'worse';
  return (
    <span className={`pb-trend pb-trend-${look}`} title={words}>
      <span aria-hidden="true">
        {points === 0 ? '±' : points > 0 ? '▲' : '▼'}
        {formatNumber(Math.abs(points))}
      </span>
      <span className="pf-v6-screen-reader">, {words}</span>
    </span>
  );
}
