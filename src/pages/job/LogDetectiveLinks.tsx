import { Link } from 'react-router-dom';
import { paths } from '@/lib/paths';

const MOST = 10;

/** What Log Detective made of a failed build, where it was asked. */
export function LogDetectiveLinks({ ids }: { ids: readonly number[] }) {
  if (ids.length === 0) return null;
  const shown = ids.slice(0, MOST);
  return (
    <p>
      Log Detective, a language model, explains the failure:{' '}
      {shown.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Link to={paths.job('log-detective', id)}>analysis {id}</Link>
        </span>
      ))}
      {ids.length > MOST && ` and ${ids.length - MOST} more`}.
    </p>
  );
}
