import type { Suggestion } from './suggestions';

interface Props {
  id: string;
  optionId: (index: number) => string;
  options: readonly Suggestion[];
  active: number;
  onTake: (option: Suggestion) => void;
}

/** The list under a combobox. The focus stays in the box: pressing the mouse takes a suggestion, and not the focus. */
export function SuggestionList({ id, optionId, options, active, onTake }: Props) {
  return (
    <div id={id} role="listbox" aria-label="Suggestions" tabIndex={-1} className="pb-jobs-options">
      {options.map((option, index) => (
        <div
          key={option.text}
          id={optionId(index)}
          role="option"
          aria-selected={index === active}
          tabIndex={-1}
          className="pb-jobs-option"
          onMouseDown={(event) => {
            event.preventDefault();
            if (event.button === 0) onTake(option);
          }}
        >
          <bdi className="pb-code">{option.label}</bdi>
          {option.hint !== '' && <span className="pb-quiet"> {option.hint}</span>}
        </div>
      ))}
    </div>
  );
}
