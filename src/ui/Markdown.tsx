import { Content } from '@patternfly/react-core';
import { type ComponentType, memo, useEffect, useState } from 'react';
import './markdown.css';
import type { MarkdownTextProps } from './MarkdownText';
import { boundMarkdown } from './markdown-bounds';

interface Props {
  text: string;
  /** Address of the text's own page: what its links are relative to. */
  base: string;
  /** How many levels headings go down. */
  shift?: number;
  /** Words to mark, as of a search. */
  words?: readonly string[];
}

const NO_WORDS: readonly string[] = [];

type Parser = ComponentType<MarkdownTextProps>;

let known: Parser | null = null;

/** Loads the parser ahead of the first text. Never fails: without it texts stay plain. */
export async function loadMarkdown(): Promise<Parser | null> {
  try {
    known ??= memo((await import('./MarkdownText')).MarkdownText);
  } catch {
    // offline, or a chunk of an earlier deployment
  }
  return known;
}

/** Whether texts are drawn in their final size from now on: the parser is there, or cannot be had. */
export function useMarkdownSettled(): boolean {
  const [isSettled, setSettled] = useState(() => known !== null);
  useEffect(() => {
    if (!isSettled) void loadMarkdown().then(() => setSettled(true));
  }, [isSettled]);
  return isSettled;
}

function useParser(): Parser | null {
  const [parser, setParser] = useState<Parser | null>(() => known);
  useEffect(() => {
    if (parser === null) void loadMarkdown().then((loaded) => setParser(() => loaded));
  }, [parser]);
  return parser;
}

/**
 * Markdown of strangers: text nodes only, raw HTML as text, links to http(s) through `ExternalLink`, no pictures loaded, at
 * most 50,000 characters. Plain text until the parser is there, and for what would hang it.
 */
export function Markdown({ text: given, base, shift = 2, words = NO_WORDS }: Props) {
  const Text = useParser();
  const { text, isCut, isHostile } = boundMarkdown(given);
  return (
    <Content className="pb-markdown">
      {Text === null || isHostile ? (
        <pre className="pb-plain-text">{text}</pre>
      ) : (
        <Text text={text} base={base} shift={shift} words={words} />
      )}
      {isCut && <p className="pb-quiet">The text goes on: it is too long to be shown here.</p>}
    </Content>
  );
}
