import { ExternalLink } from '@/ui/ExternalLink';
import { InstantText } from '@/ui/InstantText';
import type { Row } from './judge';

const MOST_SHOWN = 5;

/** Incidents that are not resolved, each with its link. */
export function OpenCell({ row: { open, said, service } }: { row: Row }) {
  if (open === null) return <span className="pb-quiet">{said === 'asking' ? 'Asking …' : 'Not known'}</span>;
  if (open.length === 0) return <span className="pb-quiet">None</span>;
  const folded = open.length - MOST_SHOWN;
  return (
    <ul className="pb-status-open">
      {open.slice(0, MOST_SHOWN).map(({ title, url, createdAt }) => (
        <li key={url ?? title}>
          <ExternalLink href={url}>
            <bdi className="pb-wrap">{title}</bdi>
          </ExternalLink>
          {createdAt !== null && (
            <span className="pb-quiet">
              {' '}
              since <InstantText at={createdAt} />
            </span>
          )}
        </li>
      ))}
      {folded > 0 && (
        <li>
          <ExternalLink href={service.page?.url}>and {folded} more</ExternalLink>
        </li>
      )}
    </ul>
  );
}
