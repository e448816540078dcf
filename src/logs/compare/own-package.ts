import type { LogStore } from '@/logs/log-store';
import type { LogSection } from '@/logs/model';
import { ARCH_IN_LOG, type OwnPackage } from './noise';

const SOURCE = /(?:^| )(\S{1,200})\.(?:no)?src\.rpm$/;
const LOOKED_BYTES = 300_000;

/** The package that a log builds, by the titles of its sections (`rpmbuild foo-1.0-1.fc43.src.rpm`). */
export function ownPackage(sections: readonly LogSection[]): OwnPackage | null {
  for (const { title } of sections) {
    const parts = SOURCE.exec(title)?.[1]?.split('-') ?? [];
    const [version, release] = parts.slice(-2);
    if (parts.length > 2 && version !== undefined && release !== undefined)
      return { name: parts.slice(0, -2).join('-'), version, release };
  }
  return null;
}

/** The architecture that a log is about, by its first lines; null where they do not tell. */
export function archOf(store: LogStore): string | null {
  const found = ARCH_IN_LOG.exec(store.decode(0, Math.min(store.bytes(), LOOKED_BYTES)));
  return found?.[1] ?? found?.[2] ?? null;
}

/** Whether two logs build other versions of a package, so that those must not count. */
export const isOtherVersion = (a: OwnPackage | null, b: OwnPackage | null): boolean =>
  a !== null && b !== null && (a.version !== b.version || a.release !== b.release);
