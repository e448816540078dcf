import { Button } from '@patternfly/react-core';
import { formatNumber } from '@/lib/format';

interface Props {
  page: number;
  /** null: the service does not tell how many there are. */
  last: number | null;
  hasNext: boolean;
  isBusy: boolean;
  onPage: (page: number) => void;
}

/** Back and forth between pages. Packit gives no totals, so there are no jumps. */
export function Pager({ page, last, hasNext, isBusy, onPage }: Props) {
  return (
    <nav className="pb-pager" aria-label="Pages of projects" aria-busy={isBusy}>
      <Button variant="secondary" isDisabled={page <= 1} onClick={() => onPage(page - 1)}>
        Previous page
      </Button>
      <span className="pb-number">
        Page {formatNumber(page)}
        {last !== null && ` of ${formatNumber(last)}`}
      </span>
      <Button variant="secondary" isDisabled={!hasNext} onClick={() => onPage(page + 1)}>
        Next page
      </Button>
    </nav>
  );
}
