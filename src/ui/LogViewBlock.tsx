import { Button } from '@patternfly/react-core';
import { type CSSProperties, type MouseEvent, memo, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { LogBlock } from '@/domain/log-text';
import { formatNumber } from '@/lib/format';
import { lineAtRow, measureRows, numbersText, rowsBefore } from './log-view-rows';

interface Props {
  block: LogBlock;
  index: number;
  /** Width of the viewer in px while lines wrap and the block is near what is seen; else 0. */
  measureAt: number;
  isWrapped: boolean;
  /** Marked lines of this block, 0 for none. */
  markFirst: number;
  markLast: number;
  onLine: (line: number, isExtending: boolean) => void;
  /** The whole of a line that was cut. */
  readLine: (line: number) => string;
}

const style = (values: Readonly<Record<`--${string}`, number>>): CSSProperties => values as CSSProperties;

const rowHeightOf = (element: Element): number => Number.parseFloat(getComputedStyle(element).lineHeight);

/** Rows of each line while lines wrap; null before they are measured and while each line is one row. */
function useRows(text: string, measureAt: number) {
  const pre = useRef<HTMLPreElement>(null);
  const [rows, setRows] = useState<readonly number[] | null>(null);
  useLayoutEffect(() => {
    if (measureAt > 0 && text !== '' && pre.current !== null)
      setRows(measureRows(pre.current, rowHeightOf(pre.current)));
  }, [measureAt, text]);
  return { pre, rows };
}

/**
 * Up to 200 lines as one text, which is never touched again (the browser's find keeps its place), and their numbers as
 * generated content, which find and copying leave out.
 */
export const LogViewBlock = memo(function LogViewBlock(props: Props) {
  const { block, index, measureAt, isWrapped, markFirst, markLast, onLine, readLine } = props;
  const [isWhole, setIsWhole] = useState(false);
  const text = isWhole ? `${readLine(block.first)}\n` : block.text;
  const { pre, rows: measured } = useRows(text, measureAt);
  const rows = isWrapped ? measured : null;
  const isMeasured = !isWrapped || rows !== null;
  const numbers = useMemo(
    () => (isMeasured ? numbersText(block.first, block.count, rows) : ''),
    [block, rows, isMeasured],
  );

  const onNumbers = (event: MouseEvent<HTMLElement>) => {
    const row = (event.clientY - event.currentTarget.getBoundingClientRect().top) / rowHeightOf(event.currentTarget);
    const at = Number.isFinite(row) ? Math.max(0, Math.floor(row)) : 0;
    onLine(block.first + lineAtRow(at, block.count, rows), event.shiftKey);
  };
  const above = rowsBefore(markFirst - block.first, rows);
  const marked = rowsBefore(markLast - block.first + 1, rows) - above;
  return (
    <div
      className="pb-log-block"
      data-block={index}
      style={style({ '--rows': block.count + (block.cutFrom > 0 ? 2 : 0) })}
    >
      {markFirst > 0 && isMeasured && (
        <div className="pb-log-mark" style={style({ '--from': above, '--count': marked })} />
      )}
      {/* For the mouse only: "Go to line" does the same by keyboard. */}
      <button
        type="button"
        className="pb-log-numbers"
        tabIndex={-1}
        aria-hidden="true"
        data-numbers={numbers}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onNumbers}
      />
      <pre ref={pre} className="pb-log-text">
        {text}
      </pre>
      {block.cutFrom > 0 && !isWhole && (
        <Button variant="link" isInline className="pb-log-more" onClick={() => setIsWhole(true)}>
          Show all {formatNumber(block.cutFrom)} characters of line {formatNumber(block.first)}
        </Button>
      )}
    </div>
  );
});
