import { hostOf } from '@/lib/safe-url';
import { ExternalLink } from '@/ui/ExternalLink';
import { InstantText } from '@/ui/InstantText';
import type { Row } from './judge';
import { LookLabel } from './LookLabel';
import { SAID_LOOK } from './looks';

const MOST_SYSTEMS = 4;

function words({ said, saidProblem, problems }: Row): string {
  if (said === 'unreadable') return 'Its server answers, but lets no other site read the answer.';
  if (said === 'silent' || said === 'garbled') return `${saidProblem}.`;
  const names = problems.slice(0, MOST_SYSTEMS).map(({ name, health }) => `${name}: ${health}`);
  const more = problems.length - names.length;
  return [...names, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

/** What the status page of a service says: its own word, the systems behind it, and the way there. */
export function SaidCell({ row }: { row: Row }) {
  const { said, saidProblem, saidAt, service } = row;
  if (said === 'none' || service.page === null) return <span className="pb-quiet">None is configured</span>;
  const isStale = saidAt > 0 && saidProblem !== '';
  const host = hostOf(service.page.url);
  const text = words(row);
  return (
    <div>
      <LookLabel look={SAID_LOOK[said]} /> {host !== '' && <ExternalLink href={service.page.url}>{host}</ExternalLink>}
      {text !== '' && <p className="pb-quiet pb-wrap">{text}</p>}
      {isStale && (
        <p className="pb-quiet pb-wrap">
          As of <InstantText at={saidAt} />: {saidProblem}.
        </p>
      )}
    </div>
  );
}
