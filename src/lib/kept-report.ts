import { done, store } from './kept';

/** How many answers this browser keeps for good; null where it keeps nothing (private windows). Never fails. */
export async function countKept(): Promise<number | null> {
  try {
    return await done((await store('readonly')).count());
  } catch {
    return null;
  }
}

/** Forgets every answer that was kept. Fails when the browser refuses. */
export async function forgetKept(): Promise<void> {
  await done((await store('readwrite')).clear());
}
