import type { Chroot } from '@/domain/chroot';
import type { MonitorCell } from '@/domain/copr';
import { hasLogs } from '@/domain/copr-logs';
import { paths } from '@/lib/paths';

/** Address of a result's logs here; null where there are none. */
export const logsOf = (cell: MonitorCell, chroot: Chroot): string | null =>
  hasLogs(cell.raw) ? paths.coprLogs(cell.buildId, chroot.name) : null;
