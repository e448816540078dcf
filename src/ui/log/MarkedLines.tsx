import { Button } from '@patternfly/react-core';
import { type LineRange, rangeHash } from '@/domain/log-text-range';
import type { OpenLog } from '@/logs/model';
import { CopyAction } from './CopyAction';
import { markdownQuote, rangeWords, withNumbers } from './markdown-quote';

interface Props {
  open: OpenLog;
  name: string;
  range: LineRange;
  /** The log ends before the marked lines. */
  isBeyond: boolean;
  onClear: () => void;
}

/** Address of marked lines, to be sent to others. */
const addressOf = (range: LineRange): string => window.location.href.replace(/#.*$/, '') + rangeHash(range);

/** Which lines are marked, and what can be done with them. */
export function MarkedLines({ open, name, range, isBeyond, onClear }: Props) {
  const read = () => open.copy(range.first, range.last);
  return (
    <fieldset className="pb-log-marked-lines">
      <legend className="pf-v6-screen-reader">Marked lines</legend>
      <span role="status">
        {rangeWords(range)} marked{isBeyond ? ', but the log ends before' : ''}
      </span>
      {!isBeyond && (
        <>
          <CopyAction label="Copy" read={read} />
          <CopyAction label="Copy with numbers" read={async () => withNumbers(await read(), range.first)} />
          <CopyAction
            label="Copy as Markdown"
            read={async () => markdownQuote(await read(), range, name, addressOf(range))}
          />
        </>
      )}
      <CopyAction label="Copy link" read={async () => addressOf(range)} />
      <Button variant="link" isInline onClick={onClear}>
        Clear
      </Button>
    </fieldset>
  );
}
