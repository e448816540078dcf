import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { PERIODS, type Period } from '@/domain/usage';
import { PERIOD_WORDS } from './search';

interface Props {
  period: Period;
  onChoose: (period: Period) => void;
}

/** The period of the whole page. */
export function PeriodSwitch({ period, onChoose }: Props) {
  return (
    <ToggleGroup aria-label="Period" className="pb-period">
      {PERIODS.map((value) => (
        <ToggleGroupItem
          key={value}
          text={PERIOD_WORDS[value].label}
          isSelected={value === period}
          onChange={() => onChoose(value)}
        />
      ))}
    </ToggleGroup>
  );
}
