import { Button, TextInputGroup, TextInputGroupMain, TextInputGroupUtilities } from '@patternfly/react-core';
import ArrowRightIcon from '@patternfly/react-icons/dist/esm/icons/arrow-right-icon';
import SearchIcon from '@patternfly/react-icons/dist/esm/icons/search-icon';
import TimesIcon from '@patternfly/react-icons/dist/esm/icons/times-icon';
import { SuggestionList } from './SuggestionList';
import type { Vocabulary } from './suggestions';
import { useCombobox } from './use-combobox';

const LIST_ID = 'pb-jobs-suggestions';
const optionId = (index: number) => `${LIST_ID}-${index}`;

interface Props {
  label: string;
  value: string;
  vocabulary: Vocabulary;
  onCommit: (value: string) => void;
}

/** A text box for searches that suggests how to go on. The address follows on Enter, not while typing. */
export function SearchBox({ label, value, vocabulary, onCommit }: Props) {
  const { draft, options, active, edit, commit, take, close, onKeyDown } = useCombobox(value, vocabulary, onCommit);
  return (
    <div className="pb-jobs-search">
      <TextInputGroup>
        <TextInputGroupMain
          icon={<SearchIcon />}
          value={draft}
          aria-label={label}
          placeholder="status:failure chroot:*-aarch64 project:packit/*"
          role="combobox"
          isExpanded={options.length > 0}
          {...(options.length > 0 ? { 'aria-controls': LIST_ID } : {})}
          {...(active < 0 ? {} : { 'aria-activedescendant': optionId(active) })}
          inputProps={{
            'aria-autocomplete': 'list',
            autoComplete: 'off',
            autoCapitalize: 'none',
            spellCheck: false,
            onKeyDown,
          }}
          onChange={(_event, text) => edit(text)}
          onBlur={close}
        />
        <TextInputGroupUtilities>
          {draft !== '' && (
            <Button variant="plain" icon={<TimesIcon />} aria-label="Clear the search" onClick={() => commit('')} />
          )}
          <Button variant="plain" icon={<ArrowRightIcon />} aria-label="Search" onClick={() => commit(draft)} />
        </TextInputGroupUtilities>
      </TextInputGroup>
      {options.length > 0 && (
        <SuggestionList id={LIST_ID} optionId={optionId} options={options} active={active} onTake={take} />
      )}
    </div>
  );
}
