import { safeUrl } from '@/lib/safe-url';

const MOST_LINKS = 300;
const ADDRESS = /https?:\/\/[^\s"'<>()[\]{}|\\^`\p{Cc}‹›]{4,2000}/gu;

/** Addresses in a text with their offsets, without what usually ends a sentence. */
export function addressesIn(text: string): { start: number; end: number; url: string }[] {
  const found: { start: number; end: number; url: string }[] = [];
  for (const match of text.matchAll(ADDRESS)) {
    const shown = match[0].replace(/[.,;:!?]{1,20}$/, '');
    const url = safeUrl(shown);
    if (url !== null) found.push({ start: match.index, end: match.index + shown.length, url });
    if (found.length >= MOST_LINKS) break;
  }
  return found;
}

/** Makes the addresses in a text node of the document links: the same words as `ExternalLink`, by the same check. */
export function linkAddresses(pre: Element): void {
  const { firstChild } = pre;
  if (pre.childNodes.length !== 1 || !(firstChild instanceof Text)) return; // done before
  for (const { start, end, url } of addressesIn(firstChild.data).reverse()) {
    firstChild.splitText(end);
    const text = firstChild.splitText(start);
    const link = document.createElement('a');
    link.href = url;
    link.rel = 'noopener noreferrer nofollow';
    link.title = `on ${new URL(url).host} (leaves Packboard)`;
    text.replaceWith(link);
    link.append(text);
  }
}
