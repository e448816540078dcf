import { Button } from '@patternfly/react-core';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import ExclamationCircleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon';
import ExclamationTriangleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-triangle-icon';
import InProgressIcon from '@patternfly/react-icons/dist/esm/icons/in-progress-icon';
import QuestionCircleIcon from '@patternfly/react-icons/dist/esm/icons/question-circle-icon';
import type { ComponentType } from 'react';
import { ExternalLink } from '@/ui/ExternalLink';
import { InstantText } from '@/ui/InstantText';
import { pageWords } from './sentence';
import type { Page, Services } from './use-services';

const MOST_INCIDENTS = 2;

type Look = 'good' | 'warning' | 'bad' | 'open' | 'asking';

const ICONS: Readonly<Record<Look, ComponentType>> = {
  good: CheckCircleIcon,
  warning: ExclamationTriangleIcon,
  bad: ExclamationCircleIcon,
  open: QuestionCircleIcon,
  asking: InProgressIcon,
};

const PAGE_LOOK: Readonly<Record<Page['state'], Look>> = {
  ok: 'good',
  notice: 'warning',
  disrupted: 'warning',
  down: 'bad',
  unknown: 'open',
  unreadable: 'open',
  asking: 'asking',
};

const PACKIT = {
  answers: { look: 'good', words: 'Packit answers' },
  silent: { look: 'bad', words: 'Packit does not answer' },
  asking: { look: 'asking', words: 'Asking Packit …' },
} as const;

function Mark({ look }: { look: Look }) {
  const Icon = ICONS[look];
  return (
    <span className={`pb-service-mark pb-service-${look}`}>
      <Icon />
    </span>
  );
}

function Incidents({ page: { incidents, url } }: { page: Page }) {
  const folded = incidents.length - MOST_INCIDENTS;
  return (
    <>
      {incidents.slice(0, MOST_INCIDENTS).map((incident) => (
        <li key={incident.url ?? incident.title}>
          <ExternalLink href={incident.url}>
            <bdi className="pb-wrap">{incident.title}</bdi>
          </ExternalLink>
          {incident.createdAt !== null && (
            <span className="pb-quiet">
              {' '}
              since <InstantText at={incident.createdAt} />
            </span>
          )}
        </li>
      ))}
      {folded > 0 && (
        <li>
          <ExternalLink href={url}>and {folded} more open</ExternalLink>
        </li>
      )}
    </>
  );
}

/** Service health in one line: what this browser measures, what the status pages say, and what is open there. */
export function ServiceLine({ services }: { services: Services }) {
  const { packit, pages, isFetching, askAgain } = services;
  if (packit === null && pages.length === 0) return null;
  return (
    <div className="pb-service-line">
      <ul className="pb-services" aria-label="Services">
        {packit !== null && (
          <li>
            <Mark look={PACKIT[packit].look} />
            {PACKIT[packit].words}
          </li>
        )}
        {pages.map((page) => (
          <li key={page.url}>
            <Mark look={PAGE_LOOK[page.state]} />
            <ExternalLink href={page.url}>{page.name} status page</ExternalLink>: {pageWords(page)}
          </li>
        ))}
        {pages.map((page) => (
          <Incidents key={page.url} page={page} />
        ))}
      </ul>
      <Button variant="link" isInline isDisabled={isFetching} onClick={askAgain}>
        Check again
      </Button>
    </div>
  );
}
