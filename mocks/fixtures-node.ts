import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFixturesWith } from './fixtures.ts';

/** Reads the fixtures from the disk. */
export function readFixturesFromDisk(): void {
  const folder = join(dirname(fileURLToPath(import.meta.url)), 'fixtures');
  readFixturesWith(async (file) => new Uint8Array(await readFile(join(folder, file))));
}
