import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { PERIODS, type Period } from '@/domain/usage';

const LABELS: Readonly<Record<Period, string>> = { week: 'Week', month: 'Month', year: 'Year', total: 'All time' };

interface Props {
  period: Period;
  onChoose: (period: Period) => void;
}

/** The period of all charts that it stands above. */
export function PeriodSwitch({ period, onChoose }: Props) {
  return (
    <ToggleGroup aria-label="Period" className="pb-period">
      {PERIODS.map((value) => (
        <ToggleGroupItem
          key={value}
          text={LABELS[value]}
          isSelected={value === period}
          onChange={() => onChoose(value)}
        />
      ))}
    </ToggleGroup>
  );
}
