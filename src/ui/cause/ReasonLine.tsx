import { useNow } from '@/ui/use-now';
import { briefText } from './brief-text';
import './cause.css';
import type { CauseState } from './CauseCard';
import { sectionWords } from './category-words';
import { problemWords } from './reading-problem';
import type { Reason } from './reason';

const OTHERWISE: Readonly<Record<Exclude<Reason['kind'], 'found'>, string>> = {
  unnamed: 'Its log names no cause that is known.',
  succeeded: 'Its log tells of a success.',
  empty: 'Its log is empty.',
  'too-large': 'Its log is too large to be read unasked.',
};

/** The reason as the end of a page's first sentence, in a line of its own whose room is held from the start. */
export function ReasonLine({ target, query: { data, error, isFetching }, isLeft }: CauseState) {
  const now = useNow();
  if (isLeft || target.logs.length === 0) return null;
  if (data?.kind === 'found') {
    const [{ text }] = data.causes;
    const where = sectionWords(data.section);
    return (
      <span className="pb-reason-line">
        <span className="pb-reason-text pb-code" title={text}>
          <bdi>{briefText(text)}</bdi>
        </span>
        {where !== '' && <span className="pb-reason-where"> {where}</span>}
      </span>
    );
  }
  const words =
    data !== undefined
      ? OTHERWISE[data.kind]
      : error !== null && !isFetching
        ? problemWords(error, target.endedAt, now)
        : 'Reading its log for the reason …';
  return <span className="pb-reason-line pb-quiet">{words}</span>;
}
