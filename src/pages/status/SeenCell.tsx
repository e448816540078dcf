import { formatNumber } from '@/lib/format';
import { InstantText } from '@/ui/InstantText';
import type { Row } from './judge';
import { LookLabel } from './LookLabel';
import { SEEN_LOOK } from './looks';

const MS_IN_SECONDS = 10_000;

const latency = (ms: number): string =>
  ms < MS_IN_SECONDS ? `${formatNumber(Math.max(1, ms))} ms` : `${formatNumber(ms / 1000)} s`;

function words({ seen, reach, service }: Row): string {
  if (reach === null) return '';
  if (seen === 'answers') {
    if (reach.medianMs === null) return '';
    const isOne = reach.answers === 1;
    return `${latency(reach.medianMs)}, ${isOne ? 'one answer' : `median of the last ${reach.answers} answers`}`;
  }
  if (reach.state !== 'unreadable') return `${reach.words}.`;
  if (service.isOpen)
    return 'What answers is not the service: browsers may read all its own answers. Most likely the error page of a proxy.';
  return service.probe?.startsWith('/')
    ? 'This site is served without the proxy that leads to it.'
    : 'Its server answers, but lets no other site read the answer.';
}

/** What this browser itself finds at a service, and how fast. */
export function SeenCell({ row }: { row: Row }) {
  const { seen, seenAt } = row;
  if (seen === 'none') return <span className="pb-quiet">Not asked</span>;
  const text = words(row);
  return (
    <div className="pb-status-seen">
      <LookLabel look={SEEN_LOOK[seen]} />{' '}
      {seenAt > 0 && (
        <span className="pb-quiet">
          <InstantText at={seenAt} />
        </span>
      )}
      {text !== '' && <p className="pb-quiet pb-wrap pb-number">{text}</p>}
    </div>
  );
}
