/** Path of a browser that is already there; null when there is none. */
export function findChromium(): string | null;
