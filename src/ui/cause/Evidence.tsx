import { Link } from 'react-router-dom';
import type { LineRange } from '@/domain/log-text-range';
import { formatNumber } from '@/lib/format';
import { linesPath } from './cause-place';
import type { CauseTarget, QuotedLines } from './reason';

interface Props {
  target: CauseTarget;
  /** Key of the log the lines are from. */
  log: string;
  quoted: QuotedLines;
  /** The line that says why; null: none of them. */
  cause: number | null;
  /** Lines that belong to it. */
  evidence: LineRange | null;
  label: string;
}

/** Lines of a log with their numbers, which lead there; the one that says why is marked, and its number alone is a stop of the keyboard. */
export function Evidence({ target, log, quoted: { first, lines }, cause, evidence, label }: Props) {
  const digits = formatNumber(first + lines.length).length;
  return (
    <section className="pb-evidence" aria-label={label} tabIndex={0}>
      <ol className="pb-code">
        {lines.map((text, index) => {
          const line = first + index;
          const isCause = line === cause;
          const isPart = evidence !== null && line >= evidence.first && line <= evidence.last;
          return (
            <li key={line} className={isCause ? 'pb-cause-line' : isPart ? 'pb-cause-part' : ''}>
              <Link
                to={linesPath(target, log, { first: line, last: line })}
                className="pb-number"
                tabIndex={isCause ? 0 : -1}
                aria-label={`Line ${formatNumber(line)}${isCause ? ', the cause' : ''}`}
                style={{ minInlineSize: `${digits}ch` }}
              >
                {formatNumber(line)}
              </Link>
              <span>{text}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
