import { Button, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useState } from 'react';
import type { LineRange } from '@/domain/log-text-range';
import type { OpenLog } from '@/logs/model';
import { CopyAction } from './CopyAction';
import { GoToLine } from './GoToLine';

interface Props {
  open: OpenLog;
  lines: number;
  bytes: number;
  isCut: boolean;
  fileName: string;
  isWrapped: boolean;
  onWrap: (isOn: boolean) => void;
  /** null: the log does not grow. */
  follow: { isOn: boolean; set: (isOn: boolean) => void } | null;
  sections: { isOpen: boolean; count: number; set: (isOpen: boolean) => void };
  onGoTo: (range: LineRange) => void;
  onStart: () => void;
  onEnd: () => void;
  onFullScreen: () => void;
}

/** More than this is saved rather than copied. */
const MOST_COPIED = 10_000_000;

/** Saves what was read under a file name. */
async function download(open: OpenLog, fileName: string): Promise<void> {
  const url = URL.createObjectURL(await open.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** What can be done with a log; on small screens behind a switch. */
export function LogBar(props: Props) {
  const { open, lines, bytes, isCut, fileName, isWrapped, onWrap, follow, sections } = props;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        variant="link"
        isInline
        className="pb-log-tools-switch"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? 'Fewer tools' : 'More tools'}
      </Button>
      <div className={`pb-log-tools ${isOpen ? 'pb-log-tools-open' : ''}`}>
        <GoToLine onGoTo={props.onGoTo} />
        <ToggleGroup isCompact aria-label="How the log is shown">
          <ToggleGroupItem
            text="Sections"
            isSelected={sections.isOpen}
            onChange={(_event, isOn) => sections.set(isOn)}
            isDisabled={sections.count === 0}
          />
          <ToggleGroupItem text="Wrap lines" isSelected={isWrapped} onChange={(_event, isOn) => onWrap(isOn)} />
          {follow !== null && (
            <ToggleGroupItem text="Follow" isSelected={follow.isOn} onChange={(_event, isOn) => follow.set(isOn)} />
          )}
        </ToggleGroup>
        <Button variant="link" isInline onClick={props.onStart}>
          Start
        </Button>
        <Button variant="link" isInline onClick={props.onEnd}>
          End
        </Button>
        {bytes <= MOST_COPIED && (
          <CopyAction
            label={isCut ? 'Copy all that was read' : 'Copy all'}
            read={() => open.copy(1, lines, MOST_COPIED)}
          />
        )}
        <Button
          variant="link"
          isInline
          onClick={() => void download(open, isCut ? `first-part-of-${fileName}` : fileName)}
        >
          {isCut ? 'Download what was read' : 'Download'}
        </Button>
        {document.fullscreenEnabled && (
          <Button variant="link" isInline onClick={props.onFullScreen}>
            Full screen
          </Button>
        )}
      </div>
    </>
  );
}
