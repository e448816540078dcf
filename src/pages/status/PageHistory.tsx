import { byMonth, disruptedMs, downtimeState, type Month } from '@/domain/downtime';
import type { DowntimeHistory } from '@/domain/health';
import { count, formatDuration } from '@/lib/format';
import { ExternalLink } from '@/ui/ExternalLink';
import { useNow } from '@/ui/use-now';
import { IncidentList } from './IncidentList';
import type { StatusPageRef } from './services';

const MOST_MONTHS = 12;
const monthName = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

const nameOf = (month: string): string =>
  month === '' ? 'Without a date' : monthName.format(Date.parse(`${month}-01T00:00:00Z`));

function MonthDetails({ month: { month, incidents }, isOpen }: { month: Month; isOpen: boolean }) {
  const ms = disruptedMs(incidents);
  return (
    <details open={isOpen} className="pb-month">
      <summary>
        {nameOf(month)}{' '}
        <span className="pb-quiet">
          {count(incidents.length, 'incident')}
          {ms > 0 && `, ${formatDuration(ms)} disrupted`}
        </span>
      </summary>
      <IncidentList incidents={incidents} />
    </details>
  );
}

/** What one status page told, month by month, the newest one open. */
export function PageHistory({ page, history }: { page: StatusPageRef; history: DowntimeHistory }) {
  const now = useNow();
  const { incidents, dropped, isCut } = history;
  const planned = incidents.filter((incident) => downtimeState(incident, now) === 'planned');
  const months = byMonth(incidents.filter((incident) => !planned.includes(incident)));
  const hasMore = isCut || months.length > MOST_MONTHS;
  return (
    <>
      {planned.length > 0 && (
        <details open className="pb-month">
          <summary>
            Planned <span className="pb-quiet">{count(planned.length, 'announcement')}</span>
          </summary>
          <IncidentList incidents={planned} />
        </details>
      )}
      {months.length === 0 && (
        <p className="pb-quiet">No incident is told. They appear here as people write them there.</p>
      )}
      {months.slice(0, MOST_MONTHS).map((month, index) => (
        <MonthDetails key={month.month} month={month} isOpen={index === 0} />
      ))}
      {dropped > 0 && <p className="pb-quiet">{count(dropped, 'entry', 'entries')} could not be read.</p>}
      {hasMore && <ExternalLink href={page.url}>Older incidents</ExternalLink>}
    </>
  );
}
