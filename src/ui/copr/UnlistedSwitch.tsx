import { Checkbox } from '@patternfly/react-core';
import { count } from '@/lib/format';

interface Props {
  /** How many of the loaded ones are unlisted; null: not known yet. */
  unlisted: number | null;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

/** Whether projects that Copr does not list are shown: CI makes most of them, for a while. Nothing where there are none. */
export function UnlistedSwitch({ unlisted, isOn, onChange }: Props) {
  if (unlisted === 0) return null;
  const ones = unlisted === null ? 'CI and temporary ones' : count(unlisted, 'CI or temporary one');
  return (
    <Checkbox
      id="unlisted"
      label={`Show ${ones} (unlisted at Copr)`}
      isChecked={isOn}
      onChange={(_event, next) => onChange(next)}
    />
  );
}
