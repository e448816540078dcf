// Style bits of a stretch of text, as in `LineBlock.styles`.

/** Foreground: 0 none, 1 to 8 the dark colours (black, red, green, yellow, blue, magenta, cyan, white), 9 to 16 the bright ones. */
export const FOREGROUND = 0x1f;
/** Background, the same numbers, shifted by this many bits. */
export const BACKGROUND_SHIFT = 5;
export const BACKGROUND = 0x1f << BACKGROUND_SHIFT;
export const BOLD = 1 << 10;
export const DIM = 1 << 11;
export const ITALIC = 1 << 12;
export const UNDERLINE = 1 << 13;
export const INVERSE = 1 << 14;

/** What the 16 colours usually look like, to find the nearest one. */
const PALETTE = [
  0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5, 0x7f7f7f, 0xff0000, 0x00ff00,
  0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff,
] as const;

function nearest(red: number, green: number, blue: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, color] of PALETTE.entries()) {
    const away = (red - (color >> 16)) ** 2 + (green - ((color >> 8) & 255)) ** 2 + (blue - (color & 255)) ** 2;
    if (away < least) {
      least = away;
      best = index;
    }
  }
  return best + 1;
}

const level = (step: number): number => (step === 0 ? 0 : 55 + 40 * step);

/** A colour of the 256: the 16 themselves, a cube of 6, 24 greys. */
function ofIndexed(index: number): number {
  if (index < 16) return index + 1;
  if (index >= 232)
    return nearest(...([8 + 10 * (index - 232), 8 + 10 * (index - 232), 8 + 10 * (index - 232)] as const));
  const cube = index - 16;
  return nearest(level(Math.floor(cube / 36)), level(Math.floor(cube / 6) % 6), level(cube % 6));
}

const byte = (value: number | undefined): number => Math.min(Math.max(value ?? 0, 0), 255);

/** The colour after 38 or 48, and how many numbers it took. */
function extended(numbers: readonly number[], at: number): { color: number; taken: number } {
  if (numbers[at] === 5) return { color: ofIndexed(byte(numbers[at + 1])), taken: 2 };
  if (numbers[at] !== 2) return { color: 0, taken: 1 };
  return { color: nearest(byte(numbers[at + 1]), byte(numbers[at + 2]), byte(numbers[at + 3])), taken: 4 };
}

const withForeground = (bits: number, color: number): number => (bits & ~FOREGROUND) | color;
const withBackground = (bits: number, color: number): number => (bits & ~BACKGROUND) | (color << BACKGROUND_SHIFT);

const ON: Readonly<Record<number, number>> = { 1: BOLD, 2: DIM, 3: ITALIC, 4: UNDERLINE, 7: INVERSE, 21: UNDERLINE };
const OFF: Readonly<Record<number, number>> = { 22: BOLD | DIM, 23: ITALIC, 24: UNDERLINE, 27: INVERSE };

function applyOne(bits: number, number: number): number {
  if (number === 0) return 0;
  if (number === 39) return withForeground(bits, 0);
  if (number === 49) return withBackground(bits, 0);
  if (number >= 30 && number <= 37) return withForeground(bits, number - 29);
  if (number >= 90 && number <= 97) return withForeground(bits, number - 81);
  if (number >= 40 && number <= 47) return withBackground(bits, number - 39);
  if (number >= 100 && number <= 107) return withBackground(bits, number - 91);
  return (bits | (ON[number] ?? 0)) & ~(OFF[number] ?? 0);
}

/** The style after an SGR code with these parameters (`1;31`; colons as semicolons). What it does not know changes nothing. */
export function applySgr(bits: number, parameters: string): number {
  const numbers = parameters.slice(0, 200).split(/[;:]/, 32).map(Number);
  let style = bits;
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    if (number === 38 || number === 48) {
      const { color, taken } = extended(numbers, at + 1);
      style = number === 38 ? withForeground(style, color) : withBackground(style, color);
      at += taken;
    } else style = applyOne(style, number);
  }
  return style;
}
