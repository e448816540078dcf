import { Label, type LabelProps } from '@patternfly/react-core';
import type { ComponentType } from 'react';

interface Props {
  look: { text: string; icon: ComponentType; color: NonNullable<LabelProps['color']> };
}

/** Icon, word and color. */
export function LookLabel({ look: { text, icon: Icon, color } }: Props) {
  return (
    <Label isCompact color={color} icon={<Icon />}>
      {text}
    </Label>
  );
}
