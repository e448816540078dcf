import { getConfig } from '@/lib/config';
import { ExternalLink } from './ExternalLink';

/** Where people say whether a service is down; nothing where no status page is configured for it. */
export function ServiceStatus({ service }: { service: string }) {
  const page = getConfig().services.status.find(({ name }) => name === service);
  if (page === undefined) return null;
  return (
    <div>
      <ExternalLink href={page.url}>Status of {service}</ExternalLink>
    </div>
  );
}
