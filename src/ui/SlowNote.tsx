import { useEffect, useState } from 'react';
import { ApiError } from '@/lib/api-error';

const SLOW_AFTER_MS = 5_000;

/** Under a skeleton: after 5 s that the service is slow; at once why it is asked again, when a first try failed. */
export function SlowNote({ reason, service }: { reason: Error | null; service: string }) {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), SLOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (reason instanceof ApiError)
    return (
      <p className="pb-slow" role="status">
        {reason.message}. Trying again …
      </p>
    );
  return (
    <p className="pb-slow" role="status">
      {isSlow ? `${service} is slow to answer.` : ''}
    </p>
  );
}
