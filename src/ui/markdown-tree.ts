import { markedParts } from './markdown-marks';

/** What is read of a hast node, the form in which Markdown reaches React. */
interface Node {
  type: string;
  tagName?: string;
  value?: string;
  properties?: object;
  children?: Node[];
}

const MOST_DEPTH = 60;

const marked = (value: string, words: readonly string[]): Node[] =>
  markedParts(value, words).map(({ text, isMarked }) =>
    isMarked
      ? { type: 'element', tagName: 'mark', properties: {}, children: [{ type: 'text', value: text }] }
      : { type: 'text', value: text },
  );

function replaced(node: Node, words: readonly string[]): Node[] {
  if (node.type === 'raw' && node.value?.startsWith('<!--') === true) return []; // written for other authors
  if (node.type === 'text' && words.length > 0) return marked(node.value ?? '', words);
  return [node];
}

function replaceChildren(node: Node, words: readonly string[]): readonly Node[] {
  if (node.children === undefined) return [];
  node.children = node.children.flatMap((child) => replaced(child, words));
  return node.children.filter(({ tagName }) => tagName !== 'mark'); // its text is done
}

/**
 * Marks words in the text and drops comments. Throws when elements are nested deeper than a browser lays out well.
 * Walks level by level: recursion would fail first.
 */
export const treeRules = (words: readonly string[]) => () => (root: Node) => {
  let level: readonly Node[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_DEPTH) throw new RangeError('nested too deeply');
    level = level.flatMap((node) => replaceChildren(node, words));
  }
};
