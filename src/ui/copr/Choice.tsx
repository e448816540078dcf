import { FormSelect, FormSelectOption } from '@patternfly/react-core';

type Options = readonly (readonly [value: string, label: string])[];

interface Props {
  label: string;
  /** What choosing nothing is called: "Any state". */
  all: string;
  /** Empty for all. */
  value: string;
  options: Options;
  onChoose: (value: string) => void;
}

/** One of the values that there are, or all; a value of the address that is not among them stays in the list. */
export function Choice({ label, all, value, options, onChoose }: Props) {
  const isKnown = value === '' || options.some(([known]) => known === value);
  const shown: Options = isKnown ? options : [...options, [value, value]];
  return (
    <FormSelect className="pb-cp-select" aria-label={label} value={value} onChange={(_event, next) => onChoose(next)}>
      <FormSelectOption value="" label={all} />
      {shown.map(([key, text]) => (
        <FormSelectOption key={key} value={key} label={text} />
      ))}
    </FormSelect>
  );
}
