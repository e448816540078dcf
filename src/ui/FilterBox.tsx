import { SearchInput } from '@patternfly/react-core';
import { useState } from 'react';

interface Props {
  label: string;
  value: string;
  placeholder?: string;
  onCommit: (value: string) => void;
}

/** A text box that the address follows on Enter: bound directly, typing would lose characters. */
export function FilterBox({ label, value, placeholder = '', onCommit }: Props) {
  const [draft, setDraft] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    setDraft(value); // Back, Forward or a shared link
  }
  return (
    <SearchInput
      aria-label={label}
      placeholder={placeholder}
      value={draft}
      onChange={(_event, next) => setDraft(next)}
      onSearch={() => onCommit(draft.trim())}
      onClear={() => onCommit('')}
      resetButtonLabel="Clear"
      submitSearchButtonLabel="Search"
    />
  );
}
