/** One question of an FAQ. */
export interface Question {
  /** Anchor of its heading, as GitHub and Docusaurus make it: `why-fedora`. */
  id: string;
  title: string;
  /** Markdown. */
  answer: string;
}

const MOST_QUESTIONS = 300;
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const QUESTION = /^ {0,3}##[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;
/** Docusaurus lets authors fix the anchor: `## Why? {#why}`. */
const FIXED_ID = /[ \t]*\{#([\w-]+)\}$/;

/** Markdown of one line as plain text: without marks and without the addresses of links. */
export const plainText = (markdown: string): string =>
  markdown
    .replace(/!?\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replace(/(?<!\\)[`*]/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');

const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_\- ]/gu, '')
    .replace(/ /g, '-');

function uniqueId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let n = 1; taken.has(id); n++) id = `${wanted}-${n}`;
  taken.add(id);
  return id;
}

/** The fence that is open after a line; null outside of code. */
function fenceAfter(open: string | null, line: string): string | null {
  const mark = FENCE.exec(line)?.[1];
  if (mark === undefined) return open;
  if (open === null) return mark;
  return mark[0] === open[0] && mark.length >= open.length && line.trim() === mark ? null : open;
}

/**
 * The questions of an FAQ in Markdown: its headings of the second level with what follows them (facts/packit.md 5.2). Front
 * matter and what stands before the first question are dropped. None: the text has another form.
 */
export function parseFaq(markdown: string): Question[] {
  const found: { heading: string; lines: string[] }[] = [];
  let fence: string | null = null;
  for (const line of markdown.replace(FRONT_MATTER, '').split(/\r?\n/)) {
    const heading = fence === null ? QUESTION.exec(line)?.[1] : undefined;
    fence = fenceAfter(fence, line);
    if (heading !== undefined) found.push({ heading, lines: [] });
    else found.at(-1)?.lines.push(line);
  }
  const taken = new Set<string>();
  return found.slice(0, MOST_QUESTIONS).map(({ heading, lines }) => {
    const title = plainText(heading.replace(FIXED_ID, ''));
    const id = uniqueId(FIXED_ID.exec(heading)?.[1] ?? slugOf(title), taken);
    return { id, title, answer: lines.join('\n').trim() };
  });
}
