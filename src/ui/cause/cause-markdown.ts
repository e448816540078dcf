import type { LineRange } from '@/domain/log-text-range';
import { markdownQuote } from '@/ui/log/markdown-quote';
import { CATEGORY_WORDS, CONFIDENCE_WORDS, sectionWords } from './category-words';
import type { CauseTarget, FoundReason } from './reason';

/** Lines of evidence as Markdown for an issue or a pull request: what it is, a link to the lines, and the lines themselves. */
export function causeMarkdown(
  { subject }: CauseTarget,
  { log, section, causes: [cause] }: FoundReason,
  { first, last }: LineRange,
  address: string,
): string {
  const { around } = cause;
  const lines = around.lines.slice(first - around.first, last - around.first + 1);
  const where = sectionWords(section);
  const head = `**${CATEGORY_WORDS[cause.category]}**${where === '' ? '' : ` ${where}`} (${CONFIDENCE_WORDS[cause.confidence]})`;
  return `${head}\n\n${markdownQuote(lines.join('\n'), { first, last }, `${log.name} of ${subject}`, address)}`;
}
