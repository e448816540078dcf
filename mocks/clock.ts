import type { Json } from './packed.ts';

/** 2026-11-20T12:00:00Z: when the answers were recorded. */
export const RECORDED_NOW = Date.UTC(2026, 10, 20, 12);
const DAY = 86_400_000;

let offsetMs = 0;

/** Moves every time in every answer by this many milliseconds; 0 gives the recorded ones. */
export function setClockOffset(ms: number): void {
  offsetMs = Math.round(ms / 1000) * 1000;
}

export const isClockShifted = (): boolean => offsetMs !== 0;

/** What time it is in the recordings, epoch ms: stands still while the clock is not shifted. */
export const mockNow = (): number => (offsetMs === 0 ? RECORDED_NOW : Date.now() - offsetMs);
/** The same moment for the reader. */
export const readerTime = (recordedMs: number): number => recordedMs + offsetMs;

const isTimeKey = (key: string): boolean =>
  key.endsWith('_time') || key === 'time_submitted' || /^(?:submitted|started|ended)_on$/.test(key);
const pad = (value: number): string => String(value).padStart(2, '0');

/** `DD/MM/YYYY HH:MM:SS`, as installations have it. */
function shiftSlashes(text: string): string {
  const [, day, month, year, time] = /^(\d\d)\/(\d\d)\/(\d{4}) (\d\d:\d\d:\d\d)$/.exec(text) ?? [];
  const at = Date.parse(`${year}-${month}-${day}T${time}Z`) + offsetMs;
  if (Number.isNaN(at)) return text;
  const moved = new Date(at);
  const date = [pad(moved.getUTCDate()), pad(moved.getUTCMonth() + 1), moved.getUTCFullYear()].join('/');
  return `${date} ${moved.toISOString().slice(11, 19)}`;
}

/** Labels of usage intervals and their bounds: `2026-11-20`, `13:00`, `2026-11-20T12:00:00`. */
function shiftLabel(text: string): string {
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return new Date(Date.parse(`${text}Z`) + offsetMs).toISOString().slice(0, 19);
  if (/^\d{4}-\d\d-\d\d$/.test(text))
    return new Date(Date.parse(text) + Math.floor(offsetMs / DAY + 0.5) * DAY).toISOString().slice(0, 10);
  if (/^\d\d:\d\d$/.test(text)) {
    const at = new Date(Date.parse(`2026-11-20T${text}:00Z`) + offsetMs);
    return `${pad(at.getUTCHours())}:${pad(at.getUTCMinutes())}`;
  }
  return text;
}

function shiftValue(key: string, value: Json): Json {
  if (typeof value === 'number') return isTimeKey(key) ? value + offsetMs / 1000 : value;
  if (typeof value !== 'string') return walk(value);
  if (key === 'created_at') return shiftSlashes(value);
  return key === 'x' || key === 'from' || key === 'to' ? shiftLabel(value) : value;
}

function walk(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(walk);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shiftValue(key, inner as Json)]));
}

/** The answer with all its times moved; itself while the clock is not shifted. */
export const shiftTimes = (value: Json): Json => (offsetMs === 0 ? value : walk(value));
