import { Button } from '@patternfly/react-core';
import { Link } from 'react-router-dom';
import type { ComparedLog } from '@/logs/compare/model';
import { EmptyNote } from '@/ui/EmptyNote';
import { LogObstacle, OBSTACLE_TITLES } from '@/ui/log/LogObstacle';
import { obstacleOf } from '@/ui/log/readability';
import type { CompareSide } from './side';

interface Props {
  word: 'left' | 'right';
  side: CompareSide;
  log: string;
  read: ComparedLog;
  onAgain: () => void;
}

/** Why a log could not be read, so that there is nothing to compare. */
export function LostLog({ word, side, log, read, onAgain }: Props) {
  const { error } = read;
  if (error === null) return null;
  const obstacle = obstacleOf(error, side.endedAt, Date.now());
  const title = obstacle === null ? 'This log could not be read' : OBSTACLE_TITLES[obstacle];
  return (
    <EmptyNote title={`${title}: ${side.chroot} (${word})`}>
      {obstacle === null ? `${error.message}.` : <LogObstacle obstacle={obstacle} endedAt={side.endedAt} />}{' '}
      <Link to={side.pageOf(log)}>Its page</Link>{' '}
      <Button variant="link" isInline onClick={onAgain}>
        Try again
      </Button>
    </EmptyNote>
  );
}
