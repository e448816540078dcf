import { parseFaq, type Question } from '@/domain/faq';
import { ApiError } from '@/lib/api-error';
import { fetchText } from '@/lib/http';

const SERVICE = "The host of Packit's FAQ";
const MOST_BYTES = 200_000;

/**
 * The FAQ as its Markdown file has it now (facts/packit.md 5.2). Rejects with an `ApiError`, also when the text is longer
 * than 200 kB or holds no question.
 */
export async function fetchFaq(url: string, signal: AbortSignal): Promise<readonly Question[]> {
  const { bytes, isCut } = await fetchText(SERVICE, url, MOST_BYTES, { signal });
  if (isCut) throw new ApiError(SERVICE, { kind: 'form', problem: 'longer than 200 kB' });
  const questions = parseFaq(new TextDecoder().decode(bytes));
  if (questions.length === 0) throw new ApiError(SERVICE, { kind: 'form', problem: 'no questions in the text' });
  return questions;
}
