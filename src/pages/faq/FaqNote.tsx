import { Button } from '@patternfly/react-core';
import { getConfig } from '@/lib/config';
import { tryNow } from '@/lib/traffic';
import { InstantText } from '@/ui/InstantText';
import { SlowNote } from '@/ui/SlowNote';
import type { useText } from './use-text';

/** How new the text is, and why it is not newer. Always in the same room. */
export function FaqNote({ text: { query, isLive, isWaiting, accept } }: { text: ReturnType<typeof useText> }) {
  const retry = () => {
    tryNow();
    void query.refetch();
  };
  if (getConfig().services.faq === null)
    return <>This site does not read the FAQ from its source: what it was built with is shown.</>;
  if (isWaiting)
    return (
      <>
        A newer text is there.
        <span className="pb-faq-waiting">
          <Button variant="primary" size="sm" onClick={accept}>
            Show the newer text
          </Button>
        </span>
      </>
    );
  if (query.error !== null)
    return (
      <>
        {isLive ? 'Could not refresh the text' : 'What this site was built with is shown'}: {query.error.message}.{' '}
        <Button variant="link" isInline isDisabled={query.isFetching} onClick={retry}>
          {query.isFetching ? 'Trying again …' : 'Try again'}
        </Button>
      </>
    );
  if (isLive)
    return (
      <>
        As of <InstantText at={query.dataUpdatedAt} />.
      </>
    );
  return (
    <>
      Reading the newest text … <SlowNote reason={query.failureReason} service="The host of the FAQ" />
    </>
  );
}
