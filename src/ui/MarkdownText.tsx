import type { ReactNode } from 'react';
import ReactMarkdown, { type Components } from 'react-markdown';
import { ExternalLink } from './ExternalLink';
import { treeRules } from './markdown-tree';

const LEVELS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;
const ALLOWED = [
  ...LEVELS,
  ...['p', 'a', 'strong', 'em', 'code', 'pre', 'ul', 'ol', 'li', 'blockquote', 'hr', 'br', 'img', 'mark'],
];

export interface MarkdownTextProps {
  text: string;
  /** Address of the text's own page: what its links are relative to. */
  base: string;
  /** How many levels headings go down, so that they fit under those of the page. */
  shift: number;
  /** Words to mark. */
  words: readonly string[];
}

const absolute = (href: string | undefined, base: string): string | null =>
  href === undefined || href === '' || !URL.canParse(href, base) ? null : new URL(href, base).href;

function componentsFor(base: string, shift: number): Components {
  const heading = (index: number) => LEVELS[Math.min(index + shift, LEVELS.length - 1)] ?? 'h6';
  const headings = Object.fromEntries(LEVELS.map((level, index) => [level, heading(index)]));
  const link = (href: string | undefined, content: ReactNode) => (
    <ExternalLink href={absolute(href, base)}>{content}</ExternalLink>
  );
  return {
    ...headings,
    a: ({ href, children }) => link(href, children),
    // A picture would tell its host who reads this: a link instead.
    img: ({ src, alt }) =>
      link(typeof src === 'string' ? src : undefined, alt === undefined || alt === '' ? 'Image' : alt),
    pre: ({ children }) => <pre tabIndex={0}>{children}</pre>, // scrolls sideways: for the keyboard too
    code: ({ children }) => <code>{children}</code>,
  };
}

/** Elements for a text; null when it cannot be parsed within bounds. Not a component: what it throws must be caught here. */
function elementsOf({ text, base, shift, words }: MarkdownTextProps): ReactNode {
  try {
    return ReactMarkdown({
      children: text,
      allowedElements: ALLOWED,
      unwrapDisallowed: true,
      rehypePlugins: [treeRules(words)],
      components: componentsFor(base, shift),
    });
  } catch {
    return null;
  }
}

/** The part of `Markdown` that brings the parser along, 36 kB gzip: only to be imported by it, when it is needed. */
export function MarkdownText(props: MarkdownTextProps) {
  return elementsOf(props) ?? <pre className="pb-plain-text">{props.text}</pre>;
}
