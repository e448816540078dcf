import { TextInput } from '@patternfly/react-core';
import { type FormEvent, useState } from 'react';
import { type LineRange, parseRange } from '@/domain/log-text-range';

/** Marks and shows a line, or lines such as 120-134. */
export function GoToLine({ onGoTo }: { onGoTo: (range: LineRange) => void }) {
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
