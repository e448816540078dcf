import { Button, TextInput, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { type FormEvent, useState } from 'react';
import { type LineRange, parseRange } from '@/domain/log-text-range';
import { CopyButton } from './CopyButton';

interface Props {
  text: string;
  isCut: boolean;
  fileName: string;
  isWrapped: boolean;
  onWrap: (isOn: boolean) => void;
  /** null: the log does not grow. */
  follow: { isOn: boolean; set: (isOn: boolean) => void } | null;
  onGoTo: (range: LineRange) => void;
  onStart: () => void;
  onEnd: () => void;
  onFullScreen: () => void;
}

function GoToLine({ onGoTo }: Pick<Props, 'onGoTo'>) {
  const [draft, setDraft] = useState('');
  const range = parseRange(draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (range !== null) onGoTo(range);
  };
  return (
    <form onSubmit={submit} className="pb-log-goto">
      <TextInput
        type="text"
        inputMode="numeric"
        aria-label="Go to line, or to lines such as 120-134"
        placeholder="Go to line"
        value={draft}
        validated={draft === '' || range !== null ? 'default' : 'error'}
        onChange={(_event, next) => setDraft(next)}
      />
    </form>
  );
}

/** Saves what was read under a file name. */
function download(text: string, fileName: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** What can be done with a log. */
export function LogViewBar(props: Props) {
  const { text, isCut, fileName, isWrapped, onWrap, follow, onGoTo, onStart, onEnd, onFullScreen } = props;
  return (
    <div className="pb-log-bar">
      <GoToLine onGoTo={onGoTo} />
      <ToggleGroup isCompact aria-label="How the log is shown">
        <ToggleGroupItem text="Wrap lines" isSelected={isWrapped} onChange={(_event, isOn) => onWrap(isOn)} />
        {follow !== null && (
          <ToggleGroupItem text="Follow" isSelected={follow.isOn} onChange={(_event, isOn) => follow.set(isOn)} />
        )}
      </ToggleGroup>
      <Button variant="link" isInline onClick={onStart}>
        Start
      </Button>
      <Button variant="link" isInline onClick={onEnd}>
        End
      </Button>
      <span className="pb-log-bar-rest">
        <CopyButton text={text} label={isCut ? 'Copy all that was read' : 'Copy all'} />
        <Button variant="link" isInline onClick={() => download(text, isCut ? `first-part-of-${fileName}` : fileName)}>
          {isCut ? 'Download what was read' : 'Download'}
        </Button>
        {document.fullscreenEnabled && (
          <Button variant="link" isInline onClick={onFullScreen}>
            Full screen
          </Button>
        )}
      </span>
    </div>
  );
}
