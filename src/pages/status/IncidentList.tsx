import { lengthMs } from '@/domain/downtime';
import type { Downtime } from '@/domain/health';
import { formatDuration } from '@/lib/format';
import { ExternalLink } from '@/ui/ExternalLink';
import { InstantText } from '@/ui/InstantText';
import { LookLabel } from './LookLabel';
import { SAID_LOOK } from './looks';

const MOST_AFFECTED = 4;

function Length({ incident }: { incident: Downtime }) {
  const ms = lengthMs(incident);
  if (ms !== null)
    return (
      <>
        {incident.severity === 'notice' ? 'for' : 'lasted'} {formatDuration(ms)}
      </>
    );
  return <>{incident.isResolved === false ? 'not over' : 'its end is not known'}</>;
}

/** Incidents with what they concerned, when they began and how long they lasted. */
export function IncidentList({ incidents }: { incidents: readonly Downtime[] }) {
  return (
    <ul className="pb-incidents">
      {incidents.map((incident) => {
        const { title, url, severity, createdAt, affected } = incident;
        const more = affected.length - MOST_AFFECTED;
        return (
          <li key={`${url ?? ''} ${title} ${createdAt ?? ''}`}>
            <LookLabel look={SAID_LOOK[severity]} />
            <span className="pb-wrap">
              <ExternalLink href={url}>
                <bdi>{title}</bdi>
              </ExternalLink>{' '}
              <span className="pb-quiet">
                {affected.length > 0 && (
                  <>
                    <bdi>{affected.slice(0, MOST_AFFECTED).join(', ')}</bdi>
                    {more > 0 && ` and ${more} more`},{' '}
                  </>
                )}
                <InstantText at={createdAt} />, <Length incident={incident} />
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
