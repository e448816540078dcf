import { useState } from 'react';

interface Props {
  isMoving: boolean;
  /** Said once when it stops moving. */
  words: string;
}

/** Tells readers of the screen that what they watched has ended; never says how things stood when the page opened. */
export function EndNotice({ isMoving, words }: Props) {
  const [wasMoving, setWasMoving] = useState(isMoving);
  const [said, setSaid] = useState('');
  if (wasMoving !== isMoving) {
    setWasMoving(isMoving);
    setSaid(isMoving ? '' : words);
  }
  return (
    <div role="status" className="pf-v6-screen-reader">
      {said}
    </div>
  );
}
