const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const STEPS = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
] as const satisfies readonly (readonly [Intl.RelativeTimeFormatUnit, number])[];

// The page speaks English; numbers and dates are in the reader's own form.
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'always' });
const exactLocal = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'long' });
const exactUtc = new Intl.DateTimeFormat('en-CA', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'UTC',
  hourCycle: 'h23',
});
const whole = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 });
const oneDigit = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

/** Whether a number can be shown as a time at all: services also send nonsense. */
export const isInstant = (ms: number): boolean => Number.isFinite(ms) && Math.abs(ms) <= 8.64e15;

/** "3 hours ago", "in 2 days", "just now" within a minute. Times in epoch ms. */
export function formatRelative(instant: number, now: number): string {
  const ms = instant - now;
  const step = STEPS.find(([, size]) => Math.abs(ms) >= size);
  return step === undefined ? 'just now' : relative.format(Math.trunc(ms / step[1]), step[0]);
}

/** "Nov 20, 2026, 1:00:00 PM GMT+1 (2026-11-20 12:00:00 UTC)": the reader's zone and UTC. */
export const formatExact = (instant: number): string =>
  `${exactLocal.format(instant)} (${exactUtc.format(instant).replace(',', '')} UTC)`;

/** "4 min 12 s", "2 h 5 min", "3 d 4 h", "12 s"; never negative. */
export function formatDuration(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / SECOND));
  const [d, h, min, s] = [
    Math.floor(seconds / 86_400),
    Math.floor(seconds / 3600) % 24,
    Math.floor(seconds / 60) % 60,
    seconds % 60,
  ];
  if (d > 0) return h === 0 ? `${whole.format(d)} d` : `${whole.format(d)} d ${h} h`;
  if (h > 0) return min === 0 ? `${h} h` : `${h} h ${min} min`;
  if (min > 0) return s === 0 ? `${min} min` : `${min} min ${s} s`;
  return `${s} s`;
}

export const formatNumber = (value: number): string => whole.format(value);

/** A share of 0 to 1 as "87%"; "less than 1%" and "more than 99%" where rounding would claim none or all. */
export function formatShare(share: number): string {
  if (share > 0 && share < 0.005) return `less than ${percent.format(0.01)}`;
  if (share < 1 && share >= 0.995) return `more than ${percent.format(0.99)}`;
  return percent.format(share);
}

/** "1.4 MB", by 1000. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${whole.format(bytes)} B`;
  if (bytes < 1_000_000) return `${oneDigit.format(bytes / 1000)} kB`;
  if (bytes < 1_000_000_000) return `${oneDigit.format(bytes / 1_000_000)} MB`;
  return `${oneDigit.format(bytes / 1_000_000_000)} GB`;
}

/** "1 chroot", "2 chroots". */
export const count = (n: number, one: string, many = `${one}s`): string => `${formatNumber(n)} ${n === 1 ? one : many}`;
