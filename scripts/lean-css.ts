import postcss, { type Container, type Root, type Rule } from 'postcss';
import type { Plugin } from 'vite';

/** Themes, icon font and effects of PatternFly that this app never switches on. */
const UNUSED = /\.pf-v6-(?:theme-(?:felt|glass|high-contrast)|pficon|m-legacy-font|m-ai-indicator|m-thinking)/;
const ICON_FONT = 'pf-v6-pficon';
/** Modifiers for single breakpoints; those that pages use are kept. */
const AT_BREAKPOINT = /\.pf-m-[\w-]+-on-(?:sm|md|lg|xl|2xl)(?![\w-])/;
const PROPERTY = /--[\w-]+/g;

const isEmpty = (node: Container): boolean => node.nodes === undefined || node.nodes.length === 0;

function dropEmpty(root: Root): void {
  root.walkRules((rule) => {
    if (isEmpty(rule)) rule.remove();
  });
  root.walkAtRules((rule) => {
    if (rule.nodes !== undefined && isEmpty(rule)) rule.remove();
  });
}

function dropRules(root: Root, keep: RegExp): void {
  root.walkRules((rule: Rule) => {
    const kept = rule.selectors.filter(
      (selector) => !UNUSED.test(selector) && (!AT_BREAKPOINT.test(selector) || keep.test(selector)),
    );
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
}

/** Names of custom properties that a value or a script reads. */
function referenced(roots: readonly Root[], scripts: readonly string[]): Set<string> {
  const names = new Set(scripts.flatMap((code) => code.match(PROPERTY) ?? []));
  for (const root of roots)
    root.walkDecls(({ value }) => {
      for (const name of value.match(PROPERTY) ?? []) names.add(name);
    });
  return names;
}

/** Drops declarations of PatternFly's custom properties that nothing reads, until none is left: each may have been another's only reader. */
function dropProperties(roots: readonly Root[], scripts: readonly string[]): void {
  for (let dropped = 1; dropped > 0; ) {
    const names = referenced(roots, scripts);
    dropped = 0;
    for (const root of roots)
      root.walkDecls(/^--pf-/, (declaration) => {
        if (names.has(declaration.prop)) return;
        declaration.remove();
        dropped += 1;
      });
  }
}

/** A font that is late is not swapped in under the reader's eyes; the next page has it from the cache. */
function calmFonts(root: Root): void {
  root.walkAtRules('font-face', (face) => {
    if (face.toString().includes(ICON_FONT)) {
      face.remove();
      return;
    }
    face.walkDecls('font-display', (given) => {
      given.remove();
    });
    face.append({ prop: 'font-display', value: 'optional' });
  });
}

/**
 * Takes out of PatternFly's style sheets what this app cannot use: other themes, the icon font, modifiers for breakpoints
 * that no page sets (`keep` names those that are), and design tokens that nothing reads. Its fonts never swap.
 */
export const leanCss = (keep: RegExp): Plugin => ({
  name: 'lean-css',
  apply: 'build',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const outputs = Object.values(bundle);
    const scripts = outputs.flatMap((output) => (output.type === 'chunk' ? [output.code] : []));
    const sheets = outputs.flatMap((output) =>
      output.type === 'asset' && output.fileName.endsWith('.css')
        ? [{ output, root: postcss.parse(String(output.source)) }]
        : [],
    );
    const roots = sheets.map(({ root }) => root);
    for (const root of roots) dropRules(root, keep);
    dropProperties(roots, scripts);
    for (const { fileName } of outputs) if (fileName.includes(ICON_FONT)) delete bundle[fileName];
    for (const { output, root } of sheets) {
      dropEmpty(root);
      calmFonts(root);
      output.source = root.toString();
    }
  },
});
