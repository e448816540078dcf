/** The directory that an address names (`?dir=copr-dev:pr:12`); null for none, and for one of another project. */
export function readDirectory(params: URLSearchParams, project: string): string | null {
  const name = params.get('dir');
  return name !== null && (name === project || name.startsWith(`${project}:`)) && name.length <= 300 ? name : null;
}
