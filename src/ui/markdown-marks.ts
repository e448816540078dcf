/** A stretch of text, and whether it is one of the words. */
interface Part {
  text: string;
  /** Where it starts. */
  at: number;
  isMarked: boolean;
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Splits a text at every occurrence of the words, in any case; one part without words. */
export function markedParts(text: string, words: readonly string[]): readonly Part[] {
  const wanted = words.filter((word) => word !== '').sort((a, b) => b.length - a.length);
  if (wanted.length === 0) return [{ text, at: 0, isMarked: false }];
  const pattern = new RegExp(`(${wanted.map(escaped).join('|')})`, 'giu');
  let at = 0;
  const parts = text.split(pattern).map((part, index) => {
    at += part.length;
    return { text: part, at: at - part.length, isMarked: index % 2 === 1 };
  });
  return parts.filter((part) => part.text !== '');
}
