import { Button, Checkbox, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import DownloadIcon from '@patternfly/react-icons/dist/esm/icons/download-icon';
import type { Chroot } from '@/domain/chroot';
import { byRelease } from '@/domain/copr-repository';
import type { Status } from '@/domain/status';
import { formatNumber } from '@/lib/format';
import { Choice } from '@/ui/copr/Choice';
import { FilterBox } from '@/ui/FilterBox';
import { STATUS_LOOK } from '@/ui/status-look';
import type { Tally } from './matrix';
import { type MonitorSearch, TREND_FILTERS } from './search';
import { TREND_WORDS } from './words';

interface Props {
  search: MonitorSearch;
  /** All that there are, whatever is filtered. */
  columns: readonly Chroot[];
  states: readonly Status[];
  tally: Tally;
  onChange: (changes: Readonly<Partial<Record<keyof MonitorSearch, string>>>) => void;
  onCsv: () => void;
}

/** What of the matrix is shown. */
export function MonitorFilters({ search, columns, states, tally, onChange, onCsv }: Props) {
  const arches = [...new Set(columns.flatMap(({ arch }) => arch ?? []))];
  return (
    <>
      <div className="pb-cp-bar-row">
        <div className="pb-cp-filter">
          <FilterBox
            label="Search the packages"
            placeholder="Package"
            value={search.q}
            onCommit={(q) => onChange({ q })}
          />
        </div>
        <Choice
          label="State"
          all="Any state"
          value={search.state}
          options={states.map((status) => [status, STATUS_LOOK[status].text])}
          onChoose={(state) => onChange({ state })}
        />
        <Choice
          label="Release"
          all="All releases"
          value={search.release}
          options={byRelease(columns).map(({ name, label }) => [name, label])}
          onChoose={(release) => onChange({ release })}
        />
        <Choice
          label="Architecture"
          all="All architectures"
          value={search.arch}
          options={arches.map((arch) => [arch, arch])}
          onChoose={(arch) => onChange({ arch })}
        />
      </div>
      <div className="pb-cp-bar-row">
        <ToggleGroup isCompact aria-label="Trend">
          {TREND_FILTERS.map((trend) => (
            <ToggleGroupItem
              key={trend}
              text={`${TREND_WORDS[trend]} (${formatNumber(tally.trends[trend])})`}
              isSelected={search.trend === trend}
              onChange={() => onChange({ trend: search.trend === trend ? '' : trend })}
            />
          ))}
        </ToggleGroup>
        <Checkbox
          id="failing-first"
          label="Failing first"
          isChecked={search.order === 'failing'}
          onChange={(_event, isOn) => onChange({ order: isOn ? 'failing' : '' })}
        />
        <Button variant="link" size="sm" icon={<DownloadIcon />} onClick={onCsv}>
          Download as CSV
        </Button>
      </div>
    </>
  );
}
