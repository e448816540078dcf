import { Button } from '@patternfly/react-core';
import ExclamationTriangleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-triangle-icon';
import { HoursTable } from './HoursTable';
import { hourFigures, hourLabel, messagesFinding, sparkAlt } from './hour-words';
import { RateCard } from './RateCard';
import { Sparkline } from './Sparkline';
import { PACKIT_TOPICS } from './topics';
import { type MessageHours, useMessageHours } from './use-message-hours';

const NAME = 'Fedora messages per hour';

function Progress({ hours }: { hours: MessageHours }) {
  const { error, hasStopped, isFetching, askAgain } = hours;
  if (error === null) return <p className="pb-rate-state" />;
  return (
    <p className="pb-rate-state pb-wrap" role="status">
      <ExclamationTriangleIcon className="pb-rate-warning" />{' '}
      {hasStopped ? 'Datagrepper is slow or away and is left alone: ' : 'Some hours could not be read: '}
      {error.message}.{' '}
      <Button variant="link" isInline isDisabled={isFetching} onClick={askAgain}>
        {isFetching ? 'Trying again …' : 'Try again'}
      </Button>
    </p>
  );
}

/** How much happens in Fedora that Packit listens to, hour by hour (datagrepper). */
export function MessagesCard() {
  const hours = useMessageHours(true);
  const { from, counts } = hours;
  return (
    <RateCard name={NAME}>
      <p className="pb-finding">{messagesFinding(hours)}</p>
      <Sparkline
        values={counts}
        isLastOpen
        label={sparkAlt('Messages', counts)}
        first={hourLabel(from[0] ?? 0)}
        last="now"
      />
      <Progress hours={hours} />
      <p className="pb-note">
        All messages of the {PACKIT_TOPICS.length} topics that Packit listens to, as Fedora's archive counts them. Most
        of them are about other people's work: Packit receives them, and acts on few. The pale bar is the hour that goes
        on.
      </p>
      <HoursTable name={NAME} figures={hourFigures('Messages', hours)} />
    </RateCard>
  );
}
