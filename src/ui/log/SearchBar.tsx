import { Button, TextInput, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import AngleDownIcon from '@patternfly/react-icons/dist/esm/icons/angle-down-icon';
import AngleUpIcon from '@patternfly/react-icons/dist/esm/icons/angle-up-icon';
import type { KeyboardEvent, RefObject } from 'react';
import { count, formatNumber } from '@/lib/format';
import type { SearchQuery, SearchState } from '@/logs/model';
import { indexOfLine } from './next-line';

interface Props {
  input: RefObject<HTMLInputElement | null>;
  query: SearchQuery;
  onQuery: (query: SearchQuery) => void;
  /** Null while nothing was searched for. */
  found: SearchState | null;
  /** The match the reader went to. */
  current: number | null;
  onStep: (step: 1 | -1) => void;
}

const SWITCHES = [
  { key: 'isCaseSensitive', text: 'Aa', label: 'Match case' },
  { key: 'isWholeWord', text: 'ab|', label: 'Whole words' },
  { key: 'isRegex', text: '.*', label: 'Regular expression' },
] as const satisfies readonly { key: keyof SearchQuery; text: string; label: string }[];

/** "3 of 1,204 lines", "more than 100,000 lines", "no match". */
function countWords({ lines, isMore, isDone, problem }: SearchState, current: number | null): string {
  if (problem !== null) return problem;
  if (lines.length === 0) return isDone ? 'no match' : 'searching …';
  const all = `${isMore ? 'more than ' : ''}${count(lines.length, 'line')}`;
  const index = current === null ? -1 : indexOfLine(lines, current);
  return index >= 0 && lines[index] === current ? `${formatNumber(index + 1)} of ${all}` : all;
}

/** Search of the whole log: text or expression; Enter goes to the next match, with Shift to the one before. */
export function SearchBar({ input, query, onQuery, found, current, onStep }: Props) {
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape' && query.text !== '') onQuery({ ...query, text: '' });
    else return;
    event.preventDefault();
  };
  const isLost = found?.problem !== null && found?.problem !== undefined;
  const hasMatches = (found?.lines.length ?? 0) > 0;
  return (
    <div className="pb-log-search">
      <TextInput
        ref={input}
        type="search"
        className="pb-log-query"
        aria-label="Search this log"
        placeholder="Search this log"
        maxLength={1000}
        value={query.text}
        validated={isLost ? 'error' : 'default'}
        onChange={(_event, text) => onQuery({ ...query, text })}
        onKeyDown={onKey}
      />
      <ToggleGroup isCompact aria-label="How to search">
        {SWITCHES.map(({ key, text, label }) => (
          <ToggleGroupItem
            key={key}
            text={text}
            aria-label={label}
            isSelected={query[key]}
            onChange={(_event, isOn) => onQuery({ ...query, [key]: isOn })}
          />
        ))}
      </ToggleGroup>
      <Button
        variant="plain"
        size="sm"
        icon={<AngleUpIcon />}
        aria-label="Previous match"
        isDisabled={!hasMatches}
        onClick={() => onStep(-1)}
      />
      <Button
        variant="plain"
        size="sm"
        icon={<AngleDownIcon />}
        aria-label="Next match"
        isDisabled={!hasMatches}
        onClick={() => onStep(1)}
      />
      <span role="status" aria-busy={found !== null && !found.isDone} className="pb-log-count pb-number">
        {found === null ? '' : countWords(found, current)}
      </span>
    </div>
  );
}
