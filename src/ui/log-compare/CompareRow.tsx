import { Link } from 'react-router-dom';
import type { Side } from '@/logs/compare/model';
import type { Mark, Row } from './blocks';
import { changedPart } from './changed-part';
import { LineText } from './LineText';

type Texts = Readonly<Record<Side, ReadonlyMap<number, string>>>;

interface NamedLog {
  /** `fedora-43-x86_64`. */
  name: string;
  /** Address of a line in the app. */
  hrefOf: (line: number) => string;
}
export type NamedLogs = Readonly<Record<Side, NamedLog>>;

interface Props {
  row: Row;
  texts: Texts;
  logs: NamedLogs;
  isWide: boolean;
  /** First row of a difference: where next and previous lead to. */
  id: string | undefined;
}

interface CellProps extends Pick<Props, 'texts' | 'logs'> {
  side: Side;
  line: number | null;
  mark: Mark;
  /** Reached by the Tab key. */
  isStart: boolean;
  part: { start: number; end: number } | null;
}

const SIGNS: Readonly<Record<Side, string>> = { left: '−', right: '+' };

/** Number and text of a line; of a line that both have the text alone says so. */
function Cells({ side, line, mark, isStart, part, texts, logs }: CellProps) {
  if (line === null)
    return (
      <>
        <td className="pb-compare-none" />
        <td className="pb-compare-none" />
      </>
    );
  const isOnly = mark !== 'same' && mark !== 'moved';
  return (
    <>
      <td className="pb-compare-number">
        <Link to={logs[side].hrefOf(line)} tabIndex={isStart ? 0 : -1} aria-label={`Line ${line} of the ${side} log`}>
          {line}
        </Link>
      </td>
      <td className={isOnly ? `pb-compare-${side}` : undefined}>
        <span className="pb-compare-sign" aria-hidden="true">
          {isOnly ? SIGNS[side] : mark === 'moved' ? '~' : ''}
        </span>
        {isOnly && <span className="pf-v6-screen-reader">only {side}: </span>}
        {mark === 'moved' && <span className="pf-v6-screen-reader">elsewhere in the other log: </span>}
        <LineText text={texts[side].get(line)} part={part} />
      </td>
    </>
  );
}

/** One row: the lines of both logs beside each other, or one line of one of them. */
export function CompareRow({ row: { mark, left, right }, texts, logs, isWide, id }: Props) {
  const isStart = id !== undefined;
  const [one, other] = [texts.left.get(left ?? 0), texts.right.get(right ?? 0)];
  const part = mark === 'changed' && one !== undefined && other !== undefined ? changedPart(one, other) : null;
  const common = { mark, texts, logs };
  const leftCells = (
    <Cells
      {...common}
      side="left"
      line={left}
      isStart={isStart}
      part={part === null ? null : { start: part.start, end: part.leftEnd }}
    />
  );
  if (isWide)
    return (
      <tr id={id} tabIndex={isStart ? -1 : undefined}>
        {leftCells}
        <Cells
          {...common}
          side="right"
          line={right}
          isStart={isStart && left === null}
          part={part === null ? null : { start: part.start, end: part.rightEnd }}
        />
      </tr>
    );
  return (
    <tr id={id} tabIndex={isStart ? -1 : undefined}>
      {left !== null ? leftCells : <Cells {...common} side="right" line={right} isStart={isStart} part={null} />}
    </tr>
  );
}
