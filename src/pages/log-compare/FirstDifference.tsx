import { Link } from 'react-router-dom';
import type { Comparison } from '@/logs/compare/model';
import type { CompareSide } from './side';

interface Props {
  comparison: Comparison;
  sides: Readonly<Record<'left' | 'right', CompareSide>>;
  log: string;
}

/** The line to look at first, with the way to it. */
export function FirstDifference({ comparison: { first }, sides, log }: Props) {
  if (first === null) return null;
  const { side, line, text, isCause } = first;
  return (
    <p>
      {isCause ? 'Why' : 'The first difference that matters'}
      {isCause && ` the ${side} build failed`}:{' '}
      <Link to={`${sides[side].pageOf(log)}#L${line}`} aria-label={`Line ${line} of the ${side} log: ${text}`}>
        <bdi className="pb-code pb-wrap">{text}</bdi>
      </Link>
    </p>
  );
}
