import type { Chroot } from '@/domain/chroot';
import type { MonitorCell } from '@/domain/copr';
import { paths } from '@/lib/paths';

/** States without a log of their own (facts/copr.md 2.1). */
const NO_LOG: ReadonlySet<string> = new Set(['waiting', 'pending', 'skipped', 'forked']);

/** Address of a result's logs here; null where there are none. */
export const logsOf = (cell: MonitorCell, chroot: Chroot): string | null =>
  NO_LOG.has(cell.raw) ? null : paths.coprLogs(cell.buildId, chroot.name);
