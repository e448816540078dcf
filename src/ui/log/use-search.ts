import { startTransition, useEffect, useState } from 'react';
import type { OpenLog, SearchQuery, SearchState } from '@/logs/model';

const NO_QUERY: SearchQuery = { text: '', isRegex: false, isCaseSensitive: false, isWholeWord: false };
const PAUSE_MS = 60;

/** Matches as they come; null while nothing is searched for. */
export function useSearch(open: OpenLog) {
  const [query, setQuery] = useState(NO_QUERY);
  const [found, setFound] = useState<{ query: SearchQuery; state: SearchState } | null>(null);
  useEffect(() => {
    if (query.text === '') return;
    let stop = () => {};
    const timer = setTimeout(() => {
      stop = open.search(query, (state) => startTransition(() => setFound({ query, state })));
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [open, query]);
  return {
    query,
    setQuery,
    found: query.text === '' ? null : (found?.state ?? null),
    foundFor: found?.query ?? NO_QUERY,
  };
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Finds the same matches in one line of the page. None for expressions: they could take long here; the engine ran them elsewhere. */
export function patternOf({ text, isRegex, isCaseSensitive, isWholeWord }: SearchQuery): RegExp | null {
  if (text === '' || isRegex) return null;
  const word = isWholeWord ? `(?<![\\p{L}\\p{N}_])${escaped(text)}(?![\\p{L}\\p{N}_])` : escaped(text);
  return new RegExp(word, isCaseSensitive ? 'gu' : 'giu');
}
