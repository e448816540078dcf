import { type Trigger, triggerUrl, triggerWords } from '@/domain/trigger';
import { ExternalLink } from './ExternalLink';

/** What started a job, in words, as a link to it on its forge. */
export function TriggerLink({ trigger }: { trigger: Trigger }) {
  if (trigger.kind === 'unknown') return <span className="pb-quiet">not told</span>;
  return (
    <ExternalLink href={triggerUrl(trigger)}>
      <bdi className="pb-name">{triggerWords(trigger)}</bdi>
    </ExternalLink>
  );
}
