import AngleDownIcon from '@patternfly/react-icons/dist/esm/icons/angle-down-icon';
import { formatDuration } from '@/lib/format';
import type { LogSection } from '@/logs/model';

interface Props {
  /** The section at the top of what is seen, when its first line is above that. */
  section: LogSection | null;
  onStart: (section: LogSection) => void;
  onFold: (id: string) => void;
}

/** Stays at the top while the lines of a section pass below. */
export function SectionHead({ section, onStart, onFold }: Props) {
  return (
    <div className="pb-log-head">
      {section !== null && (
        <div className="pb-log-head-bar">
          <button type="button" aria-label={`Fold ${section.title}`} onClick={() => onFold(section.id)}>
            <AngleDownIcon />
          </button>
          <button type="button" onClick={() => onStart(section)} title="To the first line of this section">
            <bdi className="pb-code">{section.title}</bdi>
            {section.hasFailed && <span className="pb-log-failed">failed</span>}
          </button>
          {section.durationMs !== null && <span className="pb-number">{formatDuration(section.durationMs)}</span>}
        </div>
      )}
    </div>
  );
}
