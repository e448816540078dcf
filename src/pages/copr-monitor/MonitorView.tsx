import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import { count } from '@/lib/format';
import { EmptyNote } from '@/ui/EmptyNote';
import { CellDetail } from './CellDetail';
import type { Place } from './grid-keys';
import { MonitorGrid } from './MonitorGrid';
import type { Matrix, Trends } from './matrix';

interface Props {
  name: { owner: string; project: string };
  label: string;
  /** All, and what the filters leave. */
  all: Matrix;
  matrix: Matrix;
  trends: Trends;
  isReading: boolean;
  isCut: boolean;
  dropped: number;
  onClear: () => void;
}

/** The matrix with what is pointed at, or why there is none. */
export function MonitorView({ name, label, all, matrix, trends, isReading, isCut, dropped, onClear }: Props) {
  const [looked, setLooked] = useState<Place | null>(null);
  if (all.rows.length === 0 && !isReading)
    return (
      <EmptyNote title="No results here">
        A package appears once it was built in this directory for a chroot that is still active.
      </EmptyNote>
    );
  if (matrix.rows.length === 0 && !isReading)
    return (
      <EmptyNote title="Nothing matches">
        None of the {count(all.rows.length, 'package')} fits the filters.{' '}
        <Button variant="link" isInline onClick={onClear}>
          Drop all filters
        </Button>
      </EmptyNote>
    );
  const row = looked === null ? undefined : matrix.rows[looked.row];
  const chroot = looked === null ? undefined : matrix.columns[looked.column - 1];
  return (
    <div>
      <p role="status" className="pb-quiet pb-mon-note">
        {isCut && 'There are more packages than are read here; the search finds only these. '}
        {dropped > 0 && `${count(dropped, 'row')} of Copr's answer could not be read.`}
      </p>
      <MonitorGrid {...name} label={label} matrix={matrix} trends={trends} isBusy={isReading} onLook={setLooked} />
      <CellDetail {...name} row={row} chroot={chroot} trends={trends} />
    </div>
  );
}
