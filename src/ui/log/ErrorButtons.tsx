import { Button } from '@patternfly/react-core';
import type { Errors } from './use-errors';

interface Props {
  errors: Errors;
  onFirst: (line: number) => void;
  onNext: () => void;
}

/** Leads to what says why the build failed. */
export function ErrorButtons({ errors: { first, lines }, onFirst, onNext }: Props) {
  return (
    <span className="pb-log-errors">
      <Button
        variant="link"
        isInline
        isDisabled={first === null}
        onClick={() => {
          if (first !== null) onFirst(first);
        }}
      >
        First error
      </Button>
      <Button variant="link" isInline isDisabled={lines.length === 0} onClick={onNext}>
        Next error
      </Button>
    </span>
  );
}
