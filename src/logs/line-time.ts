const OBS = /^\[ {0,9}(\d{1,9})s\] /;
const ASCTIME = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d),(\d{3}) - /;

/** Ms of a line's prefix, from the build's start (OBS) or an epoch (mock's state.log); null for a line without. */
export function readLineTime(head: string): number | null {
  const seconds = OBS.exec(head)?.[1];
  if (seconds !== undefined) return Number(seconds) * 1000;
  const found = ASCTIME.exec(head);
  if (found === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, ms = 0] = found.slice(1).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second, ms);
}
