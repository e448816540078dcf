import { plainText, type Question } from '@/domain/faq';

const MOST_WORDS = 8;

/** The words of a search, in lower case. */
export const wordsOf = (text: string): readonly string[] =>
  [...new Set(text.toLowerCase().split(/\s+/))].filter((word) => word !== '').slice(0, MOST_WORDS);

/** The questions that hold every word, in the title or in the text as it is read; addresses of links do not count. */
export function matching(questions: readonly Question[], words: readonly string[]): readonly Question[] {
  if (words.length === 0) return questions;
  return questions.filter(({ title, answer }) => {
    const text = `${title}\n${plainText(answer)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
