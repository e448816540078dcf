import { Link } from 'react-router-dom';
import type { RawStatus } from '@/domain/status';
import { formatDuration } from '@/lib/format';
import { paths } from '@/lib/paths';
import { STATUS_LOOK, statusText } from '@/ui/status-look';
import './copr.css';

export interface Bar extends RawStatus {
  buildId: number;
  /** Null where it is not known. */
  ms: number | null;
  /** What else is said of it: its version. */
  note: string;
}

const BAR_PX = 44;
const LEAST_PX = 3;

interface Props {
  label: string;
  /** Newest first. */
  bars: readonly Bar[];
}

/** Builds as bars, newest first: the state as icon and colour, the duration as height against the longest. */
export function DurationStrip({ label, bars }: Props) {
  const longest = Math.max(1, ...bars.map(({ ms }) => ms ?? 0));
  return (
    <ul className="pb-cp-strip" aria-label={label}>
      {bars.map(({ buildId, status, raw, ms, note }) => {
        const Icon = STATUS_LOOK[status].icon;
        const took = ms === null ? 'duration not known' : formatDuration(ms);
        const words = `${statusText(status, raw)}: build ${buildId}${note === '' ? '' : `, ${note}`}, ${took}`;
        return (
          <li key={buildId}>
            <Link to={paths.coprBuild(buildId)} className={`pb-cp-bar pb-${status}`} aria-label={words} title={words}>
              <span
                className="pb-cp-bar-ms"
                style={{ blockSize: ms === null ? 0 : Math.max(LEAST_PX, (BAR_PX * ms) / longest) }}
              />
              <Icon />
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
