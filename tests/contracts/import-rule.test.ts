import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const BIOME = resolve('node_modules/@biomejs/biome/bin/biome');

const FORBIDDEN = [
  ['src/lib', '@/domain/status'],
  ['src/domain', '@/lib/format'],
  ['src/domain', 'valibot'],
  ['src/domain', 'react'],
  ['src/sources/packit', '@/sources/copr/queries'],
  ['src/sources/packit', 'react'],
  ['src/sources/packit', 'react-router-dom'],
  ['src/sources/packit', '@patternfly/react-core'],
  ['src/sources/packit', '@/ui/StatusLabel'],
  ['src/logs', 'react'],
  ['src/logs', '@/sources/copr/queries'],
  ['src/stats', '@/sources/packit/queries'],
  ['src/stats', '@/ui/StatusLabel'],
  ['src/ui', '@/sources/packit/queries'],
  ['src/ui', '@tanstack/react-query'],
  ['src/ui', '@/pages/home/route'],
  ['src/pages/home', '@/pages/jobs/route'],
  ['src/pages/home', '@/app/theme'],
  ['src/pages/home', '@/sources/packit/client'],
  ['src/pages/home', '@/sources/packit/schemas'],
  ['src/pages/home', '@/sources/packit/to-domain'],
  ['src/pages/home', '../jobs/route'],
  ['src/app', '@mocks/handlers'],
  ['collector', '@/ui/StatusLabel'],
  ['collector', 'react'],
  ['mocks', '@/lib/http'],
  ['mocks', '@/sources/packit/queries'],
] as const;

const ALLOWED = [
  ['src/domain', './status'],
  ['src/sources/packit', '@/domain/status'],
  ['src/sources/packit', 'valibot'],
  ['src/ui', '@/domain/status'],
  ['src/pages/home', '@/sources/packit/queries'],
  ['src/pages/home', '@/ui/StatusLabel'],
  ['src/app', '@/pages/home/route'],
  ['collector', '@/stats/fold'],
  ['mocks', '@/sources/packit/schemas'],
] as const;

const SINKS = [
  'element.innerHTML = text;',
  'element.outerHTML = text;',
  "element.insertAdjacentHTML('beforeend', text);",
  'document.write(text);',
] as const;

const importFile = (folder: string, specifier: string) => `${folder}/import-${specifier.replace(/\W/g, '-')}.ts`;

const FILES: Readonly<Record<string, string>> = Object.fromEntries([
  ...[...FORBIDDEN, ...ALLOWED].map(([folder, specifier]) => [
    importFile(folder, specifier),
    `import { x } from '${specifier}';\n\nexport const y = x;\n`,
  ]),
  ...SINKS.map((sink, i) => [
    `src/ui/sink-${i}.ts`,
    `export function show(element: Element, text: string) {\n  ${sink}\n}\n`,
  ]),
  ['src/ui/Sink.tsx', 'export const A = ({ t }: { t: string }) => <p dangerouslySetInnerHTML={{ __html: t }} />;\n'],
  ['src/pages/home/fetch.ts', "export const a = fetch('/x');\n"],
  ['src/lib/http.ts', "export const a = fetch('/x');\n"],
]);

let folder = '';
let said: ReadonlyMap<string, string> = new Map();

/** Lints all files in one run of the project's own configuration; what it says, by file. */
function lint(): ReadonlyMap<string, string> {
  const { stdout } = spawnSync(
    BIOME,
    ['lint', '--reporter=json', '--max-diagnostics=none', '--vcs-enabled=false', '.'],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    },
  );
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { category: string; message: unknown; location: { path: string | { file: string } } }[];
  };
  const byFile = new Map<string, string>();
  for (const { category, message, location } of diagnostics) {
    const path = typeof location.path === 'string' ? location.path : location.path.file;
    byFile.set(path, `${byFile.get(path) ?? ''}${category} ${JSON.stringify(message)}\n`);
  }
  return byFile;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-rule-'));
  cpSync('biome.json', join(folder, 'biome.json'));
  cpSync('scripts/lint', join(folder, 'scripts/lint'), { recursive: true });
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  said = lint();
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('imports go down, never sideways', () => {
  test.each(FORBIDDEN)('%s may not import %s', (where, specifier) => {
    expect(said.get(importFile(where, specifier)) ?? '').toContain('noRestrictedImports');
  });

  test.each(ALLOWED)('%s may import %s', (where, specifier) => {
    expect(said.get(importFile(where, specifier)) ?? '').not.toContain('noRestrictedImports');
  });
});

describe('the network and the page have one way each', () => {
  test('fetch is for lib/http alone', () => {
    expect(said.get('src/pages/home/fetch.ts') ?? '').toContain('noRestrictedGlobals');
    expect(said.get('src/lib/http.ts') ?? '').not.toContain('noRestrictedGlobals');
  });

  test.each(SINKS.map((sink, i) => [sink, i] as const))('%s', (_sink, i) => {
    expect(said.get(`src/ui/sink-${i}.ts`) ?? '').toContain('text nodes only');
  });

  test('dangerouslySetInnerHTML', () => {
    expect(said.get('src/ui/Sink.tsx') ?? '').toContain('noDangerouslySetInnerHtml');
  });
});
