import { useEffect } from 'react';
import { ApiError } from '@/lib/api-error';
import { onRecovery } from '@/lib/traffic';

/** Whether another try may help once the service is back: not for 404 or an answer in another form. */
function mayRecover(error: Error | null): error is ApiError {
  if (!(error instanceof ApiError)) return false;
  const { problem } = error;
  return ['paused', 'network', 'timeout'].includes(problem.kind) || (problem.kind === 'http' && problem.status >= 500);
}

/** Asks again by itself when a service that is left alone may be asked again, or has answered somebody else. */
export function useRecovery(error: Error | null, refetch: () => Promise<unknown>): void {
  useEffect(() => {
    if (!mayRecover(error)) return undefined;
    const again = () => void refetch();
    const stop = onRecovery(again);
    const { problem } = error;
    const timer = problem.kind === 'paused' ? setTimeout(again, Math.max(0, problem.untilMs - Date.now())) : undefined;
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [error, refetch]);
}
