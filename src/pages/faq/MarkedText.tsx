import { markedParts } from '@/ui/markdown-marks';

/** A text with the words of the search marked. */
export function MarkedText({ text, words }: { text: string; words: readonly string[] }) {
  return (
    <span className="pb-marked">
      {markedParts(text, words).map(({ text: part, at, isMarked }) => (isMarked ? <mark key={at}>{part}</mark> : part))}
    </span>
  );
}
