import { Checkbox } from '@patternfly/react-core';
import { count } from '@/lib/format';

interface Props {
  /** How many of the loaded ones are unlisted. */
  unlisted: number;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

/** Whether projects that Copr does not list are shown: CI makes most of them, for a while. */
export function UnlistedSwitch({ unlisted, isOn, onChange }: Props) {
  return (
    <Checkbox
      id="unlisted"
      label={`Show ${count(unlisted, 'CI or temporary one')} (unlisted at Copr)`}
      isChecked={isOn}
      onChange={(_event, next) => onChange(next)}
    />
  );
}
