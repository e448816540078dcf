import { Alert, Button } from '@patternfly/react-core';
import { useState } from 'react';
import { count, formatNumber } from '@/lib/format';
import { paths } from '@/lib/paths';
import { GROUP_WORDS } from '@/ui/job-kinds';
import { Timeline } from '@/ui/Timeline';
import type { TimelineRow } from '@/ui/timeline-scale';
import type { TimedPart } from './timed';
import type { PartTimes } from './use-part-times';

/** Rows beyond which a timeline says nothing more at a glance. */
const FIRST_ROWS = 50;

const labelOf = ({ kind, name }: TimedPart): string => {
  if (name === '') return GROUP_WORDS[kind].one;
  return kind === 'copr' ? name : `${kind === 'testing-farm' ? 'Test' : GROUP_WORDS[kind].group}: ${name}`;
};

const toRow = (part: TimedPart, critical: ReadonlySet<string>): TimelineRow => ({
  ...part,
  label: labelOf(part),
  to: part.id === null || part.kind === 'vm-image' ? null : paths.job(part.kind, part.id),
  isCritical: critical.has(part.key),
});

function LoadTimes({ times }: { times: PartTimes }) {
  const { missing, next, progress, error, load, stop, isSettled } = times;
  if (progress !== null)
    return (
      <p role="status">
        Loading times, {progress.done} of {progress.all} read.{' '}
        <Button variant="link" isInline onClick={stop}>
          Stop
        </Button>
      </p>
    );
  return (
    <>
      {error !== null && (
        <Alert isInline isPlain variant="warning" title={`Some times could not be read: ${error.message}.`} />
      )}
      {isSettled && missing > 0 && (
        <p>
          <Button variant="secondary" size="sm" onClick={() => void load()}>
            Load the times of {next < missing ? `${next} of the` : 'the'} other {count(missing, 'part')}
          </Button>{' '}
          <span className="pb-quiet">Packit tells them one part at a time.</span>
        </p>
      )}
    </>
  );
}

interface Props {
  parts: readonly TimedPart[];
  critical: ReadonlySet<string>;
  times: PartTimes;
}

/** Every part on one timeline, linked to its page, with the critical path marked. */
export function Chain({ parts, critical, times }: Props) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? parts : parts.slice(0, FIRST_ROWS);
  return (
    <>
      <Timeline label="The whole chain" rows={shown.map((part) => toRow(part, critical))} />
      {shown.length < parts.length && (
        <Button variant="link" isInline onClick={() => setIsWhole(true)}>
          Show all {formatNumber(parts.length)} parts
        </Button>
      )}
      <LoadTimes times={times} />
    </>
  );
}
