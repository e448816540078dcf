// Forms of Copr's answers (facts/copr.md 1.0).
import { type Answer, json } from './answer.ts';
import type { Json } from './packed.ts';

export const BUG = "Request wasn't successful, there is probably a bug in the Copr code.";

export const refuse = (status: number, error: string): Answer => json(status, { error });
export const noEndpoint = (): Answer => refuse(404, "Such API endpoint doesn't exist");

/** The part of a list that was asked for; nonsense is a 500 (facts/copr.md 7.2). */
export function sliceOf(rows: readonly Json[], query: URLSearchParams, order: string): Answer {
  const limit = query.get('limit') ?? '0';
  const offset = query.get('offset') ?? '0';
  for (const [name, text] of Object.entries({ limit, offset })) {
    if (!/^-?\d+$/.test(text)) return refuse(500, `{'${name}': ['Not a valid integer value.']}`);
    if (Number(text) < 0) return refuse(500, BUG);
  }
  const most = Number(limit) === 0 ? rows.length : Number(limit);
  const meta = {
    limit: Number(limit) || null,
    offset: Number(offset),
    order,
    order_type: query.get('order_type') ?? 'ASC',
  };
  return json(200, { items: rows.slice(Number(offset), Number(offset) + most), meta });
}
