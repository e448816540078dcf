import { type Answer, json } from './answer.ts';
import type { Json } from './packed.ts';

const SIZES = [2, 10, 20, 30, 40, 50];

const quote = (text: string): string => (text.includes("'") ? `"${text}"` : `'${text}'`);
const refuse = (field: string, problem: string): Answer =>
  json(400, { errors: { [field]: problem }, message: 'Input payload validation failed' });

/** Python's `int()`. */
const toInteger = (text: string): number | null => (/^\s*[+-]?\d+\s*$/.test(text) ? Number(text) : null);
const noInteger = (text: string): string => `invalid literal for int() with base 10: ${quote(text)}`;

/**
 * One page of a list by the service's protocol (facts/packit.md 1.2): 206 even past the end, 400 for other page sizes.
 * `Content-Range` is counted from the request, not from the rows. The projects lists say 200 when a page is empty.
 */
export function pageOf(rows: readonly Json[], query: URLSearchParams, unit: string, emptyStatus = 206): Answer {
  const pageText = query.get('page') ?? '1';
  const sizeText = query.get('per_page') ?? '10';
  const page = toInteger(pageText);
  const size = toInteger(sizeText);
  if (page === null) return refuse('page', `Page number ${noInteger(pageText)}`);
  if (size === null) return refuse('per_page', `Results per page ${noInteger(sizeText)}`);
  if (!SIZES.includes(size))
    return refuse('per_page', `Results per page The value ${quote(sizeText)} is not a valid choice for 'per_page'.`);
  const first = (Math.max(page, 1) - 1) * size;
  const found = rows.slice(first, first + size);
  return json(found.length > 0 ? 206 : emptyStatus, found, {
    'Content-Range': `${unit} ${first + 1}-${first + size}/*`,
  });
}
