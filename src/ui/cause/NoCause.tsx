import { Button } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { formatBytes } from '@/lib/format';
import { logPath } from './cause-place';
import { Evidence } from './Evidence';
import type { CauseTarget, FoundReason, Reason } from './reason';
import { MOST_UNASKED } from './reason-query';

interface Props {
  target: CauseTarget;
  reason: Exclude<Reason, FoundReason>;
  onReadWhole: () => void;
}

const UNNAMED = {
  whole: 'names no cause that is known; the last lines are:',
  broken: 'could be read only in part, and that part names no cause; its last lines are:',
  truncated: 'ends early and names no cause that is known; its last lines are:',
  'too-large': 'is very large, and the part that was read names no cause; its last lines are:',
} as const;

/** The log was read and does not say why: what it says instead. */
export function NoCause({ target, reason, onReadWhole }: Props) {
  const { log } = reason;
  const name: ReactNode = (
    <Link to={logPath(target, log.key)} className="pb-code">
      {log.name}
    </Link>
  );
  switch (reason.kind) {
    case 'unnamed':
      return (
        <>
          <p>
            The log {name} {UNNAMED[log.cut ?? 'whole']}
          </p>
          <Evidence
            target={target}
            log={log.key}
            quoted={reason.tail}
            cause={null}
            evidence={null}
            label="Last lines of the log"
          />
        </>
      );
    case 'succeeded':
      return (
        <p>
          This is a contradiction: the service says the build failed, but the log {name} tells of a build that
          succeeded. What failed came after it, for example when the results were stored.
        </p>
      );
    case 'empty':
      return <p>The log {name} is empty.</p>;
    case 'too-large':
      return (
        <p>
          The log {name} is longer than {formatBytes(MOST_UNASKED)}, and so much is not read unasked.{' '}
          <Button variant="link" isInline onClick={onReadWhole}>
            Read all of it
          </Button>
        </p>
      );
  }
}
