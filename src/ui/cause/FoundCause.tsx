import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import { Link, useHref } from 'react-router-dom';
import { CopyAction } from '@/ui/log/CopyAction';
import { CauseHead } from './CauseHead';
import { causeMarkdown } from './cause-markdown';
import { linesPath } from './cause-place';
import { Evidence } from './Evidence';
import { Hint } from './Hint';
import { OtherCauses } from './OtherCauses';
import type { CauseTarget, FoundReason, QuotedLines } from './reason';

interface Props {
  target: CauseTarget;
  reason: FoundReason;
}

/** Lines shown before and after the cause: at first, and once more are wanted. */
const STEPS = [
  { before: 3, after: 5 },
  { before: 10, after: 15 },
  { before: 30, after: 40 },
] as const;

function part({ first, lines }: QuotedLines, from: number, to: number): QuotedLines {
  const start = Math.max(first, from);
  return { first: start, lines: lines.slice(start - first, Math.max(0, to - first + 1)) };
}

const CUT_WORDS = {
  broken: 'The connection ended before the log did, so there may be more to it.',
  truncated: 'The log ends early: its end is missing.',
  'too-large': 'Only the beginning of this very large log was read.',
} as const;

/** The cause: its family, its line, the lines around it, what to do, and ways to the log and into a comment. */
export function FoundCause({ target, reason }: Props) {
  const { log, section, causes } = reason;
  const [cause, ...others] = causes;
  const [step, setStep] = useState(0);
  const { before, after } = STEPS[step] ?? STEPS[0];
  const shown = part(cause.around, cause.line - before, cause.line + after);
  const range = { first: shown.first, last: shown.first + shown.lines.length - 1 };
  const place = linesPath(target, log.key, cause.evidence);
  const quotedAt = useHref(linesPath(target, log.key, range));
  const hasMore = step < STEPS.length - 1 && shown.lines.length < cause.around.lines.length;
  return (
    <>
      <CauseHead cause={cause} section={section} log={log.name} />
      <Evidence
        target={target}
        log={log.key}
        quoted={shown}
        cause={cause.line}
        evidence={cause.evidence}
        label="Lines around the cause"
      />
      <p className="pb-cause-actions">
        <Link to={place}>Open in log</Link>
        <CopyAction
          label="Copy as Markdown"
          read={async () => causeMarkdown(target, reason, range, new URL(quotedAt, document.baseURI).href)}
        />
        {hasMore && (
          <Button variant="link" isInline onClick={() => setStep(step + 1)}>
            More lines
          </Button>
        )}
        {step > 0 && (
          <Button variant="link" isInline onClick={() => setStep(0)}>
            Fewer lines
          </Button>
        )}
      </p>
      {cause.hint !== null && <Hint text={cause.hint} />}
      {log.cut !== null && <p className="pb-quiet">{CUT_WORDS[log.cut]}</p>}
      <OtherCauses target={target} log={log} causes={others} />
    </>
  );
}
