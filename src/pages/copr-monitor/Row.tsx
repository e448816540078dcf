import FileAltIcon from '@patternfly/react-icons/dist/esm/icons/file-alt-icon';
import { memo } from 'react';
import type { Chroot } from '@/domain/chroot';
import type { MonitorCell, MonitorRow } from '@/domain/copr';
import type { CellTrend } from '@/domain/monitor-trend';
import { hasFailed } from '@/domain/status';
import { paths } from '@/lib/paths';
import { STATUS_LOOK, statusText } from '@/ui/status-look';
import { logsOf } from './log-address';
import { trendWords } from './words';

/** Marks of trends beside the icon: by their form, not by a colour. */
const MARKS = { 'newly-failing': '▲', 'still-failing': '', fixed: '▼' } as const;
const FLAKY = '~';

interface ResultProps {
  base: string;
  cell: MonitorCell;
  chroot: Chroot;
  trend: CellTrend | undefined;
  isActive: boolean;
}

/** A row of the table is one of a grid by its table's role; said here for the linter, which knows only tables. */
const CELL = { role: 'gridcell' };

/** Names by labels: PatternFly's hidden words are fixed to the window, and each made a layer of its own, 200 ms a frame. */
function Result({ base, cell, chroot, trend, isActive }: ResultProps) {
  const { status, raw, buildId, version } = cell;
  const Icon = STATUS_LOOK[status].icon;
  const told = trendWords(trend);
  const words = `${statusText(status, raw)}${told === '' ? '' : `, ${told}`}${version === null ? '' : `, ${version}`}`;
  const logs = hasFailed(status) ? logsOf(cell, chroot) : null;
  const mark =
    trend === undefined ? '' : `${trend.trend === null ? '' : MARKS[trend.trend]}${trend.isFlaky ? FLAKY : ''}`;
  return (
    <>
      <a
        href={`${base}${paths.coprBuild(buildId)}`}
        className={`pb-mon-result pb-${status}`}
        tabIndex={isActive ? 0 : -1}
        aria-label={words}
        title={`${chroot.name}: ${words}`}
      >
        <Icon />
        {mark !== '' && (
          <span aria-hidden="true" className="pb-mon-mark">
            {mark}
          </span>
        )}
      </a>
      {logs !== null && (
        <a
          href={`${base}${logs}`}
          tabIndex={-1}
          className="pb-mon-log"
          aria-label="Log"
          title={`Log of ${chroot.name}`}
        >
          <FileAltIcon />
        </a>
      )}
    </>
  );
}

interface Props {
  row: MonitorRow;
  index: number;
  columns: readonly Chroot[];
  trends: ReadonlyMap<string, CellTrend> | undefined;
  /** Column of the cell that the keyboard is on; null: none of this row. */
  activeColumn: number | null;
  /** Address of the package's page. */
  to: string;
  /** Path that the app is served under, without a slash at the end. */
  base: string;
}

/**
 * One package: its name and its newest result in each chroot. Plain links, which the grid follows: a screen of 60 chroots has
 * two thousand of them, and each of the router's watches the address.
 */
export const Row = memo(function Row({ row, index, columns, trends, activeColumn, to, base }: Props) {
  return (
    <tr aria-rowindex={index + 3} className="pb-mon-row">
      <th scope="row" data-at={`${index}:0`}>
        <a href={to} className="pb-mon-name" tabIndex={activeColumn === 0 ? 0 : -1} title={row.name}>
          <bdi>{row.name}</bdi>
        </a>
      </th>
      {columns.map((chroot, at) => {
        const cell = row.cells[chroot.name];
        const column = at + 1;
        const isActive = activeColumn === column;
        if (cell === undefined)
          return (
            <td
              key={chroot.name}
              {...CELL}
              data-at={`${index}:${column}`}
              tabIndex={isActive ? 0 : -1}
              aria-label="Never built"
            />
          );
        return (
          <td key={chroot.name} data-at={`${index}:${column}`}>
            <Result base={base} cell={cell} chroot={chroot} trend={trends?.get(chroot.name)} isActive={isActive} />
          </td>
        );
      })}
    </tr>
  );
});
