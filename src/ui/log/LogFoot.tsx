import type { ReactNode } from 'react';
import { count, formatBytes } from '@/lib/format';
import type { LogState } from '@/logs/model';
import { ExternalLink } from '@/ui/ExternalLink';
import { SlowNote } from '@/ui/SlowNote';
import { activityWords, noticeWords } from './state-words';

interface Props {
  state: LogState;
  isFollowing: boolean;
  /** The document holds only a part of the log: the browser's own find does not see all. */
  isWindow: boolean;
  raw: { url: string; service: string } | null;
  marked: ReactNode;
  children?: ReactNode;
}

/** How long the log is, what it is doing, and what of it is missing. */
export function LogFoot({ state, isFollowing, isWindow, raw, marked, children }: Props) {
  const activity = activityWords(state, isFollowing);
  return (
    <div className="pb-log-bar pb-log-foot">
      <span className="pb-number">
        {state.phase === 'opening' ? '' : `${count(state.lines, 'line')}, ${formatBytes(state.bytes)}`}
        {activity === '' || state.phase === 'opening' ? '' : ', '}
        <span role="status">{activity}</span>
      </span>
      {state.phase === 'opening' && <SlowNote reason={null} service={raw?.service ?? 'The service'} />}
      {noticeWords(state, raw?.service ?? null).map((words) => (
        <span key={words} className="pb-log-notice" role="status">
          {words}
        </span>
      ))}
      {isWindow && (
        <span className="pb-quiet">Too long for the browser's own find: the search above covers all of it.</span>
      )}
      {raw !== null && <ExternalLink href={raw.url}>Raw log at {raw.service}</ExternalLink>}
      {marked}
      <span className="pb-log-end">{children}</span>
    </div>
  );
}
