import { compareChroots } from '@/domain/chroot';
import type { Build } from '@/domain/copr';
import { chrootsOf } from '@/domain/copr-builds';
import { STATUSES } from '@/domain/status';
import { Choice } from '@/ui/copr/Choice';
import { FilterBox } from '@/ui/FilterBox';
import { STATUS_LOOK } from '@/ui/status-look';
import type { BuildsSearch, FilterKey } from './builds-search';

interface Props {
  /** All that are loaded: what can be chosen. */
  builds: readonly Build[];
  search: BuildsSearch;
  onChange: (changes: Partial<Record<FilterKey, string>>) => void;
}

/** Filters over the builds that are loaded. */
export function BuildFilters({ builds, search, onChange }: Props) {
  const packages = [...new Set(builds.flatMap(({ packageName }) => packageName ?? []))].sort();
  const chroots = [...chrootsOf(builds)].sort(compareChroots);
  const states = STATUSES.filter((status) => builds.some((build) => build.status === status));
  return (
    <>
      <Choice
        label="State"
        all="Any state"
        value={search.state}
        options={states.map((status) => [status, STATUS_LOOK[status].text])}
        onChoose={(state) => onChange({ state })}
      />
      <Choice
        label="Package"
        all="Any package"
        value={search.package}
        options={packages.map((name) => [name, name])}
        onChoose={(name) => onChange({ package: name })}
      />
      <Choice
        label="Chroot"
        all="Any chroot"
        value={search.chroot}
        options={chroots.map(({ name }) => [name, name])}
        onChoose={(chroot) => onChange({ chroot })}
      />
      <div className="pb-cp-filter">
        <FilterBox
          label="Search the builds"
          placeholder="Version, submitter, number"
          value={search.q}
          onCommit={(q) => onChange({ q })}
        />
      </div>
    </>
  );
}
