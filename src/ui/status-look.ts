import type { LabelProps } from '@patternfly/react-core';
import BanIcon from '@patternfly/react-icons/dist/esm/icons/ban-icon';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import ClockIcon from '@patternfly/react-icons/dist/esm/icons/clock-icon';
import ExclamationCircleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon';
import ExclamationTriangleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-triangle-icon';
import ForwardIcon from '@patternfly/react-icons/dist/esm/icons/forward-icon';
import HourglassHalfIcon from '@patternfly/react-icons/dist/esm/icons/hourglass-half-icon';
import InProgressIcon from '@patternfly/react-icons/dist/esm/icons/in-progress-icon';
import QuestionCircleIcon from '@patternfly/react-icons/dist/esm/icons/question-circle-icon';
import ServerIcon from '@patternfly/react-icons/dist/esm/icons/server-icon';
import type { ComponentType } from 'react';
import type { Status } from '@/domain/status';

interface Look {
  /** The word; `unknown` shows the service's own one instead. */
  text: string;
  icon: ComponentType;
  color: NonNullable<LabelProps['color']>;
}

/** Word, icon and colour of every state. A new state fails to compile here. */
export const STATUS_LOOK = {
  waiting: { text: 'Waiting', icon: HourglassHalfIcon, color: 'grey' },
  queued: { text: 'Queued', icon: ClockIcon, color: 'teal' },
  running: { text: 'Running', icon: InProgressIcon, color: 'blue' },
  success: { text: 'Succeeded', icon: CheckCircleIcon, color: 'green' },
  warning: { text: 'Warning', icon: ExclamationTriangleIcon, color: 'yellow' },
  failure: { text: 'Failed', icon: ExclamationCircleIcon, color: 'red' },
  error: { text: 'Error', icon: ServerIcon, color: 'orangered' },
  skipped: { text: 'Skipped', icon: ForwardIcon, color: 'grey' },
  canceled: { text: 'Canceled', icon: BanIcon, color: 'grey' },
  unknown: { text: 'Unknown', icon: QuestionCircleIcon, color: 'grey' },
} as const satisfies Record<Status, Look>;

/** The word of a state; for one that is not known, the service's own word with it. */
export const statusText = (status: Status, raw: string): string =>
  status === 'unknown' && raw !== '' ? `Unknown: ${raw.slice(0, 60)}` : STATUS_LOOK[status].text;
