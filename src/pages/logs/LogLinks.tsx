import { ExternalLink } from '@/ui/ExternalLink';
import type { Logs } from './log-tabs';

/** The log and its job at the service. */
export function LogLinks({ url, web }: { url: string | null; web: Logs['web'] }) {
  return (
    <span className="pb-logs-links">
      {url !== null && <ExternalLink href={url}>Open the log at its service</ExternalLink>}
      {web !== null && <ExternalLink href={web.url}>Open the build at {web.service}</ExternalLink>}
    </span>
  );
}
