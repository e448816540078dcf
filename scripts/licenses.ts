import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** One thing that is shipped, as `licenses.json` lists it: `text` is the index of its license in `texts`, or null. */
interface Part {
  name: string;
  version: string;
  /** SPDX expression as its authors give it. */
  license: string;
  url: string | null;
  text: number | null;
}

interface Manifest {
  name?: string;
  version?: string;
  license?: string;
  homepage?: string;
  repository?: string | { url?: string };
}

const LICENSE_FILE = /^(?:licen[cs]e|copying)(?:[.-].*)?$/i;
/** Code that the build tools themselves put into the bundle, by the module it comes as. */
const RUNTIMES = [
  ['vite/preload-helper', 'vite'],
  ['rolldown/runtime', 'rolldown'],
] as const;

/** The folder of the package that a file belongs to: behind its last `node_modules`. null: a file of ours. */
function packageOf(file: string): string | null {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? null;
}

const read = (file: string): string => readFileSync(file, 'utf8');
const licenseIn = (folder: string): string | undefined =>
  existsSync(folder) ? readdirSync(folder).find((name) => LICENSE_FILE.test(name)) : undefined;

/** Vite's file goes on with the licenses of what its own tools bundle: those are not shipped. */
const ownText = (text: string): string =>
  (text.replace(/\r\n/g, '\n').split('\n# Licenses of bundled dependencies')[0] ?? '').trim();

/** `git+https://github.com/a/b.git`, `github:a/b` and `a/b` as an address; null when it is none. */
function repositoryUrl({ homepage, repository }: Manifest): string | null {
  const given = typeof repository === 'string' ? repository : repository?.url;
  const path = /(?:github\.com[/:]|^github:|^(?=[\w.-]+\/[\w.-]+$))([\w.-]+\/[\w.-]+?)(?:\.git)?(?:\/.*)?$/.exec(
    given ?? '',
  )?.[1];
  return path === undefined ? (homepage ?? null) : `https://github.com/${path}`;
}

/** Folders inside a package, from a file up, whose own license differs from the package's: code taken over from others. */
function foreignFolders(file: string, root: string): string[] {
  const found: string[] = [];
  for (let folder = dirname(file.replace('/dist/esm/', '/src/')); folder.length > root.length; folder = dirname(folder))
    if (licenseIn(folder) !== undefined) found.push(folder);
  return found;
}

/** Collects what is shipped; each license text once. */
function createList() {
  const texts: string[] = [];
  const parts = new Map<string, Part>();
  const keep = (text: string): number => {
    const known = texts.indexOf(text);
    return known >= 0 ? known : texts.push(text) - 1;
  };
  const textOf = (folder: string): number | null => {
    const file = licenseIn(folder);
    return file === undefined ? null : keep(ownText(read(join(folder, file))));
  };
  const addPackage = (root: string) => {
    if (parts.has(root)) return;
    const manifest = JSON.parse(read(join(root, 'package.json'))) as Manifest;
    const { name = basename(root), version = '', license = 'not stated' } = manifest;
    parts.set(root, { name, version, license, url: repositoryUrl(manifest), text: textOf(root) });
  };
  const addForeign = (folder: string, root: string) => {
    const owner = parts.get(root);
    if (parts.has(folder) || owner === undefined) return;
    const license = /\bMIT\b/.test(read(join(folder, licenseIn(folder) ?? ''))) ? 'MIT' : 'see its text';
    const name = `${basename(folder)} (inside ${owner.name})`;
    parts.set(folder, { name, version: '', license, url: owner.url, text: textOf(folder) });
  };
  return {
    addFile: (file: string) => {
      const root = packageOf(file);
      if (root === null) return;
      addPackage(root);
      for (const folder of foreignFolders(file, root)) addForeign(folder, root);
    },
    addPackage,
    add: (name: string, part: Omit<Part, 'name' | 'text'>, text: string | null) =>
      parts.set(name, { ...part, name, text: text === null ? null : keep(text.trim()) }),
    toJson: (): string => {
      const list = [...parts.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
      return JSON.stringify({ parts: list, texts });
    },
    names: () => [...parts.values()].map(({ name }) => name),
  };
}

/** Works inside packages whose own license does not say so; versions and licenses as the files themselves state them. */
function addWorks(list: ReturnType<typeof createList>, files: readonly string[]): void {
  if (files.some((file) => /RedHat\w+VF.*\.woff2$/.test(file)))
    list.add(
      'Red Hat fonts (inside @patternfly/react-core)',
      { version: '1.030', license: 'OFL-1.1', url: 'https://github.com/RedHatOfficial/RedHatFont' },
      `Copyright 2024 The Red Hat Project Authors (https://github.com/RedHatOfficial/RedHatFont)\n\n${read(join(import.meta.dirname, 'licenses/OFL-1.1.txt'))}`,
    );
  if (list.names().includes('@patternfly/react-icons'))
    list.add(
      'Font Awesome Free icons (inside @patternfly/react-icons)',
      { version: '5.15.4', license: 'CC-BY-4.0', url: 'https://fontawesome.com/license/free' },
      'Font Awesome Free 5.15.4 by @fontawesome, https://fontawesome.com\nIcons: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/\nConverted to components by PatternFly.',
    );
}

/** Every module with code in the build, and the files that go with it. */
function filesIn(bundle: Rolldown.OutputBundle): string[] {
  return Object.values(bundle).flatMap((output) =>
    output.type === 'asset'
      ? output.originalFileNames.map((name) => join(process.cwd(), name))
      : Object.entries(output.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : [])),
  );
}

/**
 * Writes `licenses.json` beside the app: name, version, license and its text of every package of which at least one module,
 * style sheet or file is in the build, those that others brought along too.
 */
export const licenses = (): Plugin => ({
  name: 'licenses',
  apply: 'build',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const list = createList();
    const styles = [...this.getModuleIds()].filter((id) => /\.css(?:\?.*)?$/.test(id));
    const files = [...styles, ...filesIn(bundle)];
    for (const file of files) list.addFile(file.replace(/^\0/, '').replace(/\?.*$/, ''));
    for (const [module, name] of RUNTIMES)
      if (files.some((file) => file.includes(module))) list.addPackage(join(process.cwd(), 'node_modules', name));
    addWorks(list, files);
    this.emitFile({ type: 'asset', fileName: 'licenses.json', source: list.toJson() });
  },
});
