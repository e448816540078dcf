import { formatDuration, formatShare } from '@/lib/format';
import { GROUP_WORDS } from '@/ui/job-kinds';
import type { Shares } from './shares';

/** How much of the whole time each stage waited and ran. */
export function SharesTable({ shares: { wholeMs, all, stages } }: { shares: Shares }) {
  return (
    <>
      <table className="pb-shares" aria-label="Shares of the whole time">
        <thead>
          <tr>
            <th scope="col">Stage</th>
            <th scope="col">Waiting</th>
            <th scope="col">Running</th>
          </tr>
        </thead>
        <tbody>
          {stages.map(({ kind, share }) => (
            <tr key={kind}>
              <th scope="row">{GROUP_WORDS[kind].group}</th>
              <td className="pb-number">{share === null ? 'not told' : formatShare(share.waiting)}</td>
              <td className="pb-number">{share === null ? 'not told' : formatShare(share.running)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">The whole ({formatDuration(wholeMs)})</th>
            <td className="pb-number">{formatShare(all.waiting)}</td>
            <td className="pb-number">{formatShare(all.running)}</td>
          </tr>
        </tbody>
      </table>
      <p className="pb-quiet">
        In % of the time from the first to the last that is known. A stage waits or runs while any of its parts does, so
        stages overlap; the whole waits while nothing runs. Packit does not tell when tests started and ended.
      </p>
    </>
  );
}
