import { Alert, Button } from '@patternfly/react-core';
import { count } from '@/lib/format';
import type { Loaded } from './loaded';
import { canLoadMore } from './search';

interface Props {
  loaded: Pick<Loaded<unknown>, 'dropped' | 'hasNext' | 'isLoading' | 'error' | 'retry'>;
  pages: number;
  /** "pull requests" */
  what: string;
  onMore: () => void;
}

/** Under a list: what was left out, what failed to come, and the way to the next page. */
export function LoadMore({ loaded: { dropped, hasNext, isLoading, error, retry }, pages, what, onMore }: Props) {
  return (
    <div className="pb-more">
      {dropped > 0 && (
        <Alert
          isInline
          isPlain
          variant="warning"
          title={`${count(dropped, 'row')} of Packit's answer could not be read and ${dropped === 1 ? 'is' : 'are'} left out.`}
        />
      )}
      {error !== null && (
        <Alert
          isInline
          isPlain
          variant="warning"
          title={`Not all ${what} could be loaded: ${error.message}.`}
          actionLinks={
            <Button variant="link" isInline onClick={retry}>
              Try again
            </Button>
          }
        />
      )}
      {(hasNext || isLoading) && canLoadMore(pages) && (
        <Button variant="secondary" isLoading={isLoading} isDisabled={isLoading} onClick={onMore}>
          Load more {what}
        </Button>
      )}
      {hasNext && !canLoadMore(pages) && <p className="pb-quiet">There are more; they are on the forge.</p>}
    </div>
  );
}
