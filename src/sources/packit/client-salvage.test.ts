import { describe, expect, test } from 'vitest';
import type { Page } from '@/domain/page';
import { ApiError } from '@/lib/api-error';
import type { PageRequest } from './client';
import { fetchAroundCrash } from './client-salvage';

const crash = (status = 500) => new ApiError('Packit', { kind: 'http', status, message: '', retryAfterMs: null });

/** A list of that many rows, numbered from 0, of which some break their page. */
function listOf(rows: number, broken: (row: number) => boolean, error = crash()) {
  const asked: string[] = [];
  const fetchPage = async ({ page, perPage }: PageRequest): Promise<Page<number>> => {
    asked.push(`${page}/${perPage}`);
    const first = (page - 1) * perPage;
    const items = Array.from({ length: Math.max(0, Math.min(perPage, rows - first)) }, (_, index) => first + index);
    if (items.some(broken)) throw error;
    return { items, hasNext: items.length === perPage, dropped: 0 };
  };
  return { asked, fetchPage };
}
const from = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index);

describe('facts 8.4: one broken row makes a whole page a 500', () => {
  test('all rows but the pair around it are read', async () => {
    const { asked, fetchPage } = listOf(200, (row) => row === 75);
    const page = await fetchAroundCrash(fetchPage, { page: 2, perPage: 50 });
    expect(page).toEqual({ items: [...from(50, 24), ...from(76, 24)], hasNext: true, dropped: 2 });
    expect(asked).toHaveLength(12);
  });

  test('the last page ends where it ends', async () => {
    const { fetchPage } = listOf(13, (row) => row === 3);
    expect(await fetchAroundCrash(fetchPage, { page: 1, perPage: 20 })).toEqual({
      items: [0, 1, ...from(4, 9)],
      hasNext: false,
      dropped: 2,
    });
  });

  test('a page without a broken row is asked for once', async () => {
    const { asked, fetchPage } = listOf(50, () => false);
    await fetchAroundCrash(fetchPage, { page: 1, perPage: 50 });
    expect(asked).toEqual(['1/50']);
  });

  test('a service that answers 500 to everything is left alone', async () => {
    const { asked, fetchPage } = listOf(200, () => true);
    await expect(fetchAroundCrash(fetchPage, { page: 1, perPage: 50 })).rejects.toThrow('Packit answered 500');
    expect(asked).toEqual(['1/50', '1/10', '2/10']);
  });

  test('other errors are not asked around', async () => {
    const { asked, fetchPage } = listOf(200, () => true, crash(503));
    await expect(fetchAroundCrash(fetchPage, { page: 1, perPage: 50 })).rejects.toThrow('Packit answered 503');
    expect(asked).toEqual(['1/50']);
  });
});
