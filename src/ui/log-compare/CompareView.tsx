import { Button, Checkbox, Skeleton } from '@patternfly/react-core';
import { useMemo, useState } from 'react';
import { count, formatNumber } from '@/lib/format';
import type { LogComparing } from '@/logs/compare/client';
import type { Comparison } from '@/logs/compare/model';
import { CopyAction } from '@/ui/log/CopyAction';
import { arrange } from './arrange';
import { layOut } from './blocks';
import type { NamedLogs } from './CompareRow';
import { CompareSection } from './CompareSection';
import './log-compare.css';
import { back, further } from './row-window';
import { useCompareKeys } from './use-compare-keys';
import { useDifferences } from './use-differences';
import { useIsWide } from './use-is-wide';
import { useLines } from './use-lines';

interface Props {
  comparison: Comparison;
  comparing: LogComparing;
  logs: NamedLogs;
  isOrdered: boolean;
  onOrdered: (isOrdered: boolean) => void;
}

const toggledIn = <T,>(set: ReadonlySet<T>, item: T): ReadonlySet<T> =>
  new Set(set.has(item) ? [...set].filter((other) => other !== item) : [...set, item]);

/** Two logs side by side, or one under the other where there is little room: differences with the equal lines between them folded. */
export function CompareView({ comparison, comparing, logs, isOrdered, onOrdered }: Props) {
  const { sections, open } = useMemo(() => arrange(comparison), [comparison]);
  const isWide = useIsWide();
  const [showsEqual, setShowsEqual] = useState(false);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const [toggled, setToggled] = useState<ReadonlySet<number>>(new Set());
  const blocks = useMemo(
    () => layOut(sections, { isWide, showsEqual, unfolded, open, toggled }),
    [sections, isWide, showsEqual, unfolded, open, toggled],
  );
  const { window, setWindow, step, place, differences } = useDifferences(blocks);
  useCompareKeys(step);
  const { texts, isRead } = useLines(comparing, blocks, window);
  const last = blocks.at(-1);
  const rows = last === undefined ? 0 : last.at + last.rows;
  const shown = blocks.filter(({ at, rows: own }) => at < window.end && at + own > window.start);
  const heads = blocks.filter((block) => block.kind === 'head');
  const hasClosed = heads.some(({ isOpen }) => !isOpen);
  const equalSections = sections.filter(({ onlyLeft, onlyRight }) => onlyLeft + onlyRight === 0).length;
  return (
    <div className="pb-compare">
      <div className="pb-compare-top">
        <div className="pb-compare-bar">
          <Button variant="secondary" size="sm" isDisabled={differences === 0} onClick={() => step(-1)}>
            Previous difference
          </Button>
          <Button variant="secondary" size="sm" isDisabled={differences === 0} onClick={() => step(1)}>
            Next difference
          </Button>
          <span role="status" className="pb-compare-place">
            {place === null
              ? `${count(differences, 'difference')}${hasClosed ? ' in open parts' : ''}`
              : `Difference ${formatNumber(place)} of ${formatNumber(differences)}`}
          </span>
          <Checkbox
            id="compare-equal"
            label="Show equal lines"
            isChecked={showsEqual}
            onChange={(_event, isOn) => setShowsEqual(isOn)}
          />
          <Checkbox
            id="compare-order"
            label="The order counts everywhere"
            isChecked={isOrdered}
            onChange={(_event, isOn) => onOrdered(isOn)}
          />
          <CopyAction
            label="Copy differences"
            read={() => comparing.copy({ left: logs.left.name, right: logs.right.name })}
          />
        </div>
        {isWide && differences > 0 && (
          <div className="pb-compare-names" aria-hidden="true">
            <bdi className="pb-code">{logs.left.name}</bdi>
            <bdi className="pb-code">{logs.right.name}</bdi>
          </div>
        )}
      </div>
      {!isRead && <Skeleton className="pb-compare-skeleton" screenreaderText="Reading the lines" />}
      {window.start > 0 && (
        <Button variant="link" onClick={() => setWindow(back)}>
          Show the rows before these
        </Button>
      )}
      {heads.map((head) => {
        const section = sections[head.section];
        const own = shown.filter((block) => block.section === head.section);
        if (section === undefined || own.length === 0 || !isRead) return null;
        return (
          <CompareSection
            key={head.key}
            section={section}
            index={head.section}
            isOpen={head.isOpen}
            blocks={own.filter(({ kind }) => kind !== 'head')}
            window={window}
            isWide={isWide}
            texts={texts}
            logs={logs}
            onToggle={() => setToggled((before) => toggledIn(before, head.section))}
            onUnfold={(key) => setUnfolded((before) => new Set([...before, key]))}
          />
        );
      })}
      {window.end < rows && (
        <Button variant="link" onClick={() => setWindow(further)}>
          Show more of the {formatNumber(rows - window.end)} rows that follow
        </Button>
      )}
      {!showsEqual && equalSections > 0 && (
        <p className="pb-quiet">
          {count(equalSections, 'part')} of the logs {equalSections === 1 ? 'has' : 'have'} no difference and{' '}
          {equalSections === 1 ? 'is' : 'are'} not shown.
        </p>
      )}
    </div>
  );
}
