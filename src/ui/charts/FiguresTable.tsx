import { formatNumber } from '@/lib/format';
import './figures.css';
import type { Figures } from './figures';

/** The numbers of a chart as a table that scrolls in its room. */
export function FiguresTable({ name, figures: { columns, rows } }: { name: string; figures: Figures }) {
  return (
    <section className="pb-figures" aria-label={`${name}, table`} tabIndex={0}>
      <table>
        <caption className="pf-v6-screen-reader">{name}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first = '', ...rest]) => (
            <tr key={first}>
              <th scope="row">
                <bdi>{first}</bdi>
              </th>
              {rest.map((value, column) => (
                <td key={columns[column + 1] ?? column} className="pb-number">
                  {typeof value === 'number' ? formatNumber(value) : value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
