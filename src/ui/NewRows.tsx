import { Button } from '@patternfly/react-core';
import ArrowUpIcon from '@patternfly/react-icons/dist/esm/icons/arrow-up-icon';
import { count } from '@/lib/format';

interface Props {
  /** What a row is: "Copr build", "Copr builds". */
  one: string;
  many: string;
  waiting: number;
  page: number;
  onAccept: () => void;
}

/** Says that rows wait above those in view, and lets them in. Floats over the table, so that nothing moves. */
export function NewRows({ one, many, waiting, page, onAccept }: Props) {
  return (
    <div className="pb-new-rows" role="status">
      {waiting > 0 && (
        <Button variant="primary" size="sm" icon={<ArrowUpIcon />} onClick={onAccept}>
          {page === 1 ? count(waiting, `new ${one}`, `new ${many}`) : `${count(waiting, one, many)} moved to this page`}
        </Button>
      )}
    </div>
  );
}
