import { ExternalLink } from '@/ui/ExternalLink';
import { type Entry, isOwnPath } from './configuration';
import { Part } from './Part';
import { originText } from './report';

function Value({ value }: { value: string | null }) {
  if (value === null) return <span className="pb-quiet">off: not asked, not shown</span>;
  if (!/^https?:/.test(value)) return <span className="pb-code">{value}</span>;
  return (
    <ExternalLink href={value} className="pb-code">
      {value}
    </ExternalLink>
  );
}

/** Where every service is, and who decided it. */
export function ConfigurationPart({ entries }: { entries: readonly Entry[] }) {
  const hasOwnPaths = entries.some(({ value }) => value !== null && isOwnPath(value));
  return (
    <Part title="Configuration in force">
      <table className="pb-about-table">
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Value</th>
            <th scope="col">Set by</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={`${entry.field} ${entry.value}`}>
              <th scope="row" className="pb-code">
                {entry.field}
              </th>
              <td>
                <Value value={entry.value} />
              </td>
              <td className="pb-quiet">{originText(entry)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hasOwnPaths && (
        <p className="pb-quiet">
          A value that starts with a slash is a path of this site: its server has the files there, or forwards the
          requests to a service that does not let browsers read it directly.
        </p>
      )}
    </Part>
  );
}
