import { Title } from '@patternfly/react-core';
import { ExternalLink } from '@/ui/ExternalLink';
import type { Logs } from './log-tabs';

/** Logs that only their service can show: those of Koji's builders. */
export function Elsewhere({ logs }: { logs: Logs }) {
  if (logs.elsewhere.length === 0) return null;
  return (
    <section aria-labelledby="elsewhere">
      <Title headingLevel="h2" size="lg" id="elsewhere">
        Logs of the builders
      </Title>
      <p>Koji lets no other site read its logs in a browser, so they open there. Koji deletes them after some weeks.</p>
      <ul className="pb-logs-elsewhere">
        {logs.elsewhere.map(({ arch, url }) => (
          <li key={`${arch}:${url}`}>
            <ExternalLink href={url}>
              <bdi className="pb-code">{arch}</bdi>
            </ExternalLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
