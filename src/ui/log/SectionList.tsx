import { Button } from '@patternfly/react-core';
import AngleDownIcon from '@patternfly/react-icons/dist/esm/icons/angle-down-icon';
import AngleRightIcon from '@patternfly/react-icons/dist/esm/icons/angle-right-icon';
import ExclamationCircleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon';
import { memo, useRef } from 'react';
import { count, formatDuration } from '@/lib/format';
import type { LogSection } from '@/logs/model';
import { failedOf } from './rows';
import { useListPlace } from './use-list-place';

interface Props {
  sections: readonly LogSection[];
  folded: ReadonlySet<string>;
  /** Id of the section at the top of what is seen. */
  current: string | null;
  /** The reader asked for lines of the log, or for this list. */
  isAsked: boolean;
  onGoTo: (section: LogSection) => void;
  onFold: (folded: ReadonlySet<string>) => void;
}

const MOST_SHOWN = 300;
const DEEPEST = 4;

const toggled = (folded: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  folded.has(id) ? new Set([...folded].filter((one) => one !== id)) : new Set([...folded, id]);

interface ItemProps extends Omit<Props, 'sections' | 'isAsked'> {
  section: LogSection;
  /** Id of the section that the list shows when it opens. */
  failed: string | null;
}

function Section({ section, folded, current, failed, onGoTo, onFold }: ItemProps) {
  const { id, title, durationMs, hasFailed, depth } = section;
  const isFolded = folded.has(id);
  return (
    <li
      className={`pb-log-section pb-log-depth-${Math.min(depth, DEEPEST)}`}
      aria-current={id === current ? 'true' : undefined}
      data-failed={id === failed ? '' : undefined}
    >
      <button
        type="button"
        className="pb-log-section-fold"
        aria-expanded={!isFolded}
        aria-label={`Lines of ${title}`}
        onClick={() => onFold(toggled(folded, id))}
      >
        {isFolded ? <AngleRightIcon /> : <AngleDownIcon />}
      </button>
      <button type="button" className="pb-log-section-name" onClick={() => onGoTo(section)} title={title}>
        <bdi className="pb-code">{title}</bdi>
        {hasFailed && (
          <span className="pb-log-failed">
            <ExclamationCircleIcon /> failed
          </span>
        )}
      </button>
      {durationMs !== null && <span className="pb-number pb-quiet">{formatDuration(durationMs)}</span>}
    </li>
  );
}

/** Parts of a log: each leads to its first line, and can be folded. */
export const SectionList = memo(function SectionList({ sections, isAsked, ...rest }: Props) {
  const { folded, current, onFold } = rest;
  const list = useRef<HTMLElement>(null);
  const failed = failedOf(sections)?.id ?? null;
  const beyond = sections.slice(MOST_SHOWN).filter(({ id }) => id === current || id === failed);
  const shown = [...sections.slice(0, MOST_SHOWN), ...beyond];
  useListPlace(list, { current, failed, isAsked });
  const quiet = sections.filter(({ hasFailed }) => !hasFailed).map(({ id }) => id);
  return (
    <nav ref={list} className="pb-log-sections" aria-label="Sections of the log">
      <p className="pb-log-sections-all">
        <Button variant="link" isInline isDisabled={quiet.length === 0} onClick={() => onFold(new Set(quiet))}>
          Fold all but failed
        </Button>
        <Button variant="link" isInline isDisabled={folded.size === 0} onClick={() => onFold(new Set())}>
          Unfold
        </Button>
      </p>
      <ul>
        {shown.map((section) => (
          <Section key={section.id} section={section} failed={failed} {...rest} />
        ))}
      </ul>
      {sections.length > shown.length && (
        <p className="pb-quiet">{count(sections.length - shown.length, 'more section')} not listed.</p>
      )}
    </nav>
  );
});
