// Colours over text without touching the document: the CSS Custom Highlight API. Where a browser lacks it, text stays plain.
import { BACKGROUND, BACKGROUND_SHIFT, FOREGROUND, UNDERLINE } from '@/logs/ansi';

const registry = typeof CSS === 'undefined' || !('highlights' in CSS) ? null : CSS.highlights;

/** Parts of the document under the name of a highlight. */
export type Painted = readonly { name: string; range: Range }[];

export function highlight(painted: Painted): void {
  if (registry === null) return;
  for (const { name, range } of painted) {
    const known = registry.get(name);
    if (known === undefined) registry.set(name, new Highlight(range));
    else known.add(range);
  }
}

export function unhighlight(painted: Painted): void {
  for (const { name, range } of painted) registry?.get(name)?.delete(range);
}

/** Names of the highlights (in the style sheet) for the style bits of a stretch of text. */
export function highlightsOf(bits: number): string[] {
  const names: string[] = [];
  const color = bits & FOREGROUND;
  const background = (bits & BACKGROUND) >> BACKGROUND_SHIFT;
  if (color > 0) names.push(`pb-log-color-${color > 8 ? color - 8 : color}`);
  if (background > 0) names.push(`pb-log-back-${background > 8 ? background - 8 : background}`);
  if ((bits & UNDERLINE) !== 0) names.push('pb-log-underline');
  return names;
}
