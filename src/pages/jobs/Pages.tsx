import { Button, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import AngleLeftIcon from '@patternfly/react-icons/dist/esm/icons/angle-left-icon';
import AngleRightIcon from '@patternfly/react-icons/dist/esm/icons/angle-right-icon';
import { PER_PAGE } from './search';
import type { JobsAddress } from './use-jobs-address';

interface Props {
  address: JobsAddress;
  hasNext: boolean;
  /** What a page holds: rows, or pipelines with all their jobs. */
  unit: 'rows' | 'pipelines';
}

/**
 * Pages of a table whose length the service does not tell. Not PatternFly's Pagination: without a total it is these two
 * buttons, and brings menus and an input along (7 kB).
 */
export function Pages({ address: { search, change }, hasNext, unit }: Props) {
  const { page, perPage } = search;
  return (
    <nav aria-label="Pages of the table" className="pb-jobs-pages">
      <ToggleGroup isCompact aria-label={`${unit} on a page`}>
        {PER_PAGE.map((size) => (
          <ToggleGroupItem
            key={size}
            text={String(size)}
            aria-label={`${size} ${unit} on a page`}
            isSelected={size === perPage}
            onChange={() => change({ perPage: size })}
          />
        ))}
      </ToggleGroup>
      <span>{unit}</span>
      <Button
        variant="plain"
        icon={<AngleLeftIcon />}
        aria-label="Previous page"
        isDisabled={page === 1}
        onClick={() => change({ page: page - 1 })}
      />
      <span className="pb-number">Page {page}</span>
      <Button
        variant="plain"
        icon={<AngleRightIcon />}
        aria-label="Next page"
        isDisabled={!hasNext}
        onClick={() => change({ page: page + 1 })}
      />
    </nav>
  );
}
