import { PageError } from './PageError';
import { Shell } from './Shell';

/** The last resort, when the shell's own route failed. */
export function RootError() {
  return (
    <Shell>
      <PageError />
    </Shell>
  );
}
