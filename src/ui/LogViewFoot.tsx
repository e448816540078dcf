import { Button } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import type { LineRange } from '@/domain/log-text-range';
import { count, formatBytes, formatNumber } from '@/lib/format';
import { CopyButton } from './CopyButton';
import { ExternalLink } from './ExternalLink';

interface Props {
  lines: number;
  bytes: number;
  isCut: boolean;
  raw: { url: string; service: string } | null;
  range: LineRange | null;
  onClear: () => void;
  children?: ReactNode;
}

const rangeWords = ({ first, last }: LineRange): string =>
  first === last ? `Line ${formatNumber(first)}` : `Lines ${formatNumber(first)} to ${formatNumber(last)}`;

/** How long the log is, whether it was cut, and which lines are marked. */
export function LogViewFoot({ lines, bytes, isCut, raw, range, onClear, children }: Props) {
  return (
    <div className="pb-log-bar">
      <span className="pb-number">
        {count(lines, 'line')}, {formatBytes(bytes)}
      </span>
      {isCut && (
        <span className="pb-log-cut">
          Only the first {formatBytes(bytes)} are shown
          {raw === null ? '.' : `; download the rest from ${raw.service}.`}
        </span>
      )}
      {raw !== null && <ExternalLink href={raw.url}>Raw log at {raw.service}</ExternalLink>}
      {range !== null && (
        <span role="status">
          {rangeWords(range)} marked
          {range.first > lines ? ', but the log ends before' : ''}{' '}
          <CopyButton text={window.location.href} label="Copy the link to these lines" />{' '}
          <Button variant="link" isInline onClick={onClear}>
            Clear
          </Button>
        </span>
      )}
      <span className="pb-log-end">{children}</span>
    </div>
  );
}
