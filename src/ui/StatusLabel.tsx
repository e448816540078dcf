import { Label } from '@patternfly/react-core';
import type { RawStatus } from '@/domain/status';
import { STATUS_LOOK, statusText } from './status-look';

/** Icon, word and colour of a state; the service's own word on hover. */
export function StatusLabel({ status, raw }: RawStatus) {
  const { icon: Icon, color } = STATUS_LOOK[status];
  return (
    <Label isCompact className={`pb-${status}`} color={color} icon={<Icon />} title={raw === '' ? undefined : raw}>
      {statusText(status, raw)}
    </Label>
  );
}
