import { formatNumber } from '@/lib/format';

/** Characters of a line that are shown here; the log itself has the rest. */
const LONGEST = 2000;

interface Props {
  /** Undefined while it is read. */
  text: string | undefined;
  /** The part that differs from the line beside it. */
  part: { start: number; end: number } | null;
}

/** A line of a log, the part that differs marked. */
export function LineText({ text, part }: Props) {
  if (text === undefined) return <code>{'\u00a0'}</code>;
  const shown = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  const more = text.length - shown.length;
  return (
    <code>
      {part === null || part.end <= part.start ? (
        shown
      ) : (
        <>
          {shown.slice(0, part.start)}
          <mark>{shown.slice(part.start, part.end)}</mark>
          {shown.slice(part.end)}
        </>
      )}
      {more > 0 && <span className="pb-quiet"> … {formatNumber(more)} more characters</span>}
    </code>
  );
}
