const DATABASE = 'packboard';
const STORE = 'answers';
/** Raise it to forget everything that was kept in another form. */
const VERSION = 1;
const MOST_ENTRIES = 1_000;
const MOST_TEXT = 500_000;

interface Entry {
  url: string;
  text: string;
  /** Epoch ms when it was stored. */
  storedAt: number;
}

/** The result of one request to the database. Rejects when the browser refuses. */
export const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, VERSION);
    request.onupgradeneeded = () => {
      const { result } = request;
      for (const name of result.objectStoreNames) result.deleteObjectStore(name);
      result.createObjectStore(STORE, { keyPath: 'url' }).createIndex('storedAt', 'storedAt');
    };
    request.onblocked = () => reject(new Error('another tab holds an older version open'));
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
  });
  return opened;
}

/** The kept answers. Rejects where this browser keeps nothing. */
export const store = async (mode: IDBTransactionMode): Promise<IDBObjectStore> =>
  (await open()).transaction(STORE, mode).objectStore(STORE);

async function dropOldest(entries: IDBObjectStore): Promise<void> {
  const tooMany = (await done(entries.count())) - MOST_ENTRIES;
  if (tooMany <= 0) return;
  const oldest = await done(entries.index('storedAt').getAllKeys(null, tooMany));
  // The index gives primary keys, oldest first.
  for (const url of oldest) entries.delete(url);
}

/** Text of an answer that was kept for good; null when there is none or this browser keeps nothing. Never fails. */
export async function readKept(url: string): Promise<string | null> {
  try {
    const entry = (await done((await store('readonly')).get(url))) as Entry | undefined;
    return entry?.text ?? null;
  } catch {
    return null; // private windows and tests have no IndexedDB; the network serves
  }
}

/** Keeps an answer that will not change any more, among the newest 1,000. Never fails. */
export async function keep(url: string, text: string): Promise<void> {
  if (text.length > MOST_TEXT) return;
  try {
    const entries = await store('readwrite');
    await done(entries.put({ url, text, storedAt: Date.now() } satisfies Entry));
    await dropOldest(entries);
  } catch {
    // storage may be full or blocked: the answer is only asked for again
  }
}
