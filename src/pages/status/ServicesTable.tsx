import '@/ui/table.css';
import type { Row } from './judge';
import { OpenCell } from './OpenCell';
import { SaidCell } from './SaidCell';
import { SeenCell } from './SeenCell';

/** One row per service: its own word, what this browser sees, what is open. */
export function ServicesTable({ rows }: { rows: readonly Row[] }) {
  return (
    <table className="pb-table pb-status-table">
      <caption className="pf-v6-screen-reader">Services</caption>
      <thead>
        <tr>
          <th scope="col">Service</th>
          <th scope="col">Status page</th>
          <th scope="col">From this browser</th>
          <th scope="col">Open incidents</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.service.name}>
            <th scope="row" data-label="Service">
              <strong>{row.service.name}</strong>
            </th>
            <td data-label="Status page">
              <SaidCell row={row} />
            </td>
            <td data-label="From here">
              <SeenCell row={row} />
            </td>
            <td data-label="Open">
              <OpenCell row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
