import type { LabelProps } from '@patternfly/react-core';
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon';
import ExclamationCircleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon';
import ExclamationTriangleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-triangle-icon';
import InProgressIcon from '@patternfly/react-icons/dist/esm/icons/in-progress-icon';
import InfoCircleIcon from '@patternfly/react-icons/dist/esm/icons/info-circle-icon';
import QuestionCircleIcon from '@patternfly/react-icons/dist/esm/icons/question-circle-icon';
import type { ComponentType } from 'react';
import type { Said, Seen } from './judge';

interface Look {
  text: string;
  icon: ComponentType;
  color: NonNullable<LabelProps['color']>;
}

const asking: Look = { text: 'Asking …', icon: InProgressIcon, color: 'grey' };
const hidden: Look = { text: 'Not readable from a browser', icon: QuestionCircleIcon, color: 'grey' };

/** Word, icon and color of what a status page says. A notice is no failure (facts/testing-farm-koji-ci.md 7.1). */
export const SAID_LOOK = {
  ok: { text: 'OK', icon: CheckCircleIcon, color: 'green' },
  notice: { text: 'Notice', icon: InfoCircleIcon, color: 'blue' },
  disrupted: { text: 'Disrupted', icon: ExclamationTriangleIcon, color: 'yellow' },
  down: { text: 'Down', icon: ExclamationCircleIcon, color: 'red' },
  unknown: { text: 'Unknown', icon: QuestionCircleIcon, color: 'grey' },
  asking,
  unreadable: hidden,
  silent: { text: 'Page does not answer', icon: QuestionCircleIcon, color: 'grey' },
  garbled: { text: 'Page not understood', icon: QuestionCircleIcon, color: 'grey' },
} as const satisfies Record<Exclude<Said, 'none'>, Look>;

/** The same of what this browser sees. */
export const SEEN_LOOK = {
  answers: { text: 'Answers', icon: CheckCircleIcon, color: 'green' },
  failing: { text: 'Answers with an error', icon: ExclamationCircleIcon, color: 'red' },
  silent: { text: 'Does not answer', icon: ExclamationCircleIcon, color: 'red' },
  unreadable: hidden,
  asking,
} as const satisfies Record<Exclude<Seen, 'none'>, Look>;
