import type { Page } from '@/domain/page';
import { httpStatus } from '@/lib/api-error';
import type { PageRequest } from './client';

type Fetch<T> = (request: PageRequest) => Promise<Page<T>>;

const isCrash = (error: unknown): boolean => httpStatus(error) === 500;

/** The sizes that the service allows and that divide those we use. */
const smallerThan = (perPage: number): number => (perPage > 10 ? 10 : perPage > 2 ? 2 : 0);

/** The same rows as smaller pages. */
function partsOf({ page, perPage }: PageRequest): PageRequest[] {
  const size = smallerThan(perPage);
  const count = size === 0 ? 0 : perPage / size;
  return Array.from({ length: count }, (_, index) => ({ page: (page - 1) * count + index + 1, perPage: size }));
}

/** Reads the parts one after the other; null stands for one that crashed. Gives up when the first two do. */
async function readParts<T>(fetchPart: Fetch<T>, parts: readonly PageRequest[], crash: unknown) {
  const read: (Page<T> | null)[] = [];
  for (const part of parts) {
    const page = await fetchPart(part).catch((error: unknown) => {
      if (isCrash(error)) return null;
      throw error;
    });
    read.push(page);
    if (read.length === Math.min(2, parts.length) && read.every((other) => other === null)) throw crash;
    if (page !== null && !page.hasNext) break;
  }
  return read;
}

/**
 * Reads a page of a list around rows that break it: the service answers 500 for a whole page because of one
 * (facts/packit.md 8.4). The page is read again in smaller ones; two rows that cannot be had apart count as dropped.
 * A service that answers 500 to everything is left alone after three requests.
 */
export async function fetchAroundCrash<T>(fetchPage: Fetch<T>, request: PageRequest): Promise<Page<T>> {
  try {
    return await fetchPage(request);
  } catch (crash) {
    const parts = partsOf(request);
    if (!isCrash(crash) || parts.length === 0) throw crash;
    const read = await readParts(fetchPage, parts, crash);
    const whole: Page<T>[] = [];
    for (const [index, page] of read.entries()) {
      const part = parts[index] ?? request;
      whole.push(page ?? (await fetchBroken(fetchPage, part)));
    }
    return {
      items: whole.flatMap(({ items }) => items),
      hasNext: whole.at(-1)?.hasNext ?? false,
      dropped: whole.reduce((sum, { dropped }) => sum + dropped, 0),
    };
  }
}

/** A part that crashed while its neighbours did not: as much of it as can be had. */
async function fetchBroken<T>(fetchPage: Fetch<T>, part: PageRequest): Promise<Page<T>> {
  const lost: Page<T> = { items: [], hasNext: true, dropped: part.perPage };
  if (smallerThan(part.perPage) === 0) return lost;
  return fetchAroundCrash(fetchPage, part).catch((error: unknown) => {
    if (isCrash(error)) return lost;
    throw error;
  });
}
