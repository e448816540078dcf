const MOST_CHARACTERS = 160;
/** Far more than is shown, so that a text of megabytes costs nothing. */
const READ_CHARACTERS = 2_000;

/** Signs that Markdown and HTML write between words; of links and pictures their text stays. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/<!--.{0,500}?-->/gs, ' '],
  [/<\/?[a-z][^<>]{0,200}>/gi, ' '],
  [/!?\[([^[\]]{0,200})\](?:\([^()]{0,300}\)|\[[^[\]]{0,100}\])/g, '$1'],
  [/<(https?:[^<>\s]{1,300})>/g, '$1'],
  // Lines that are only signs: rules, fences, the line under a heading, the second one of a table.
  [/^[ \t]*(?:[-=*_~`|:][-=*_~`|: \t]{2,200}\w{0,20})$/gm, ' '],
  // What lines begin with: headings, quotes, lists.
  [/^[ \t]{0,20}(?:#{1,6}|>{1,6}|[-*+]|\d{1,3}[.)])[ \t]+/gm, ''],
  [/(?<=^|[\s(])[*_`~#>]{1,6}(?=\S)|(?<=\S)[*_`~#]{1,6}(?=[\s.,;:!?)]|$)/g, ''],
  [/\s+/g, ' '],
];

/** Start of a description without the signs of Markdown: the whole one is on the project's page. */
export function firstWords(text: string): string {
  const line = SIGNS.reduce((rest, [sign, by]) => rest.replace(sign, by), text.slice(0, READ_CHARACTERS)).trim();
  return line.length <= MOST_CHARACTERS ? line : `${line.slice(0, MOST_CHARACTERS)} …`;
}
