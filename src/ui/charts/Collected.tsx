import ExclamationTriangleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-triangle-icon';
import type { Gap } from '@/domain/statistics';
import type { Instant } from '@/domain/time';
import { count, isInstant } from '@/lib/format';
import { InstantText } from '@/ui/InstantText';

const MOST_GAPS = 3;

interface Props {
  collectedAt: Instant;
  /** The collection is more than a day old. */
  isOld: boolean;
  /** Times within the period whose jobs were not read. */
  gaps: readonly Gap[];
  /** What lacks in them: "builds". */
  what: string;
}

const utc = (at: Instant): string =>
  isInstant(at) ? `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC` : 'not known';

/** What collected figures rest on: how old they are, what they lack, and whose days they count. */
export function Collected({ collectedAt, isOld, gaps, what }: Props) {
  return (
    <>
      {isOld ? (
        <span className="pb-stale">
          <ExclamationTriangleIcon /> The figures are old: collected <InstantText at={collectedAt} />, and newer {what}{' '}
          are not in them.
        </span>
      ) : (
        <>
          All {what} are counted, collected <InstantText at={collectedAt} />.
        </>
      )}{' '}
      Days are UTC; the last one is not complete.
      {gaps.length > 0 && (
        <span className="pb-stale">
          {' '}
          <ExclamationTriangleIcon /> {count(gaps.length, 'span')} of time could not be read, so some {what} are
          missing:{' '}
          {gaps
            .slice(0, MOST_GAPS)
            .map(([from, to]) => `${utc(from)} to ${utc(to)}`)
            .join('; ')}
          {gaps.length > MOST_GAPS && ` and ${count(gaps.length - MOST_GAPS, 'more', 'more')}`}.
        </span>
      )}
    </>
  );
}
