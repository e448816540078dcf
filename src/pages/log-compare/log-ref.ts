/** A chroot's logs as an address of the page names them: by the services' numbers, never by an address of theirs. */
export type LogRef = { kind: 'copr'; id: number } | { kind: 'copr-build'; id: number; chroot: string };

const PACKIT = /^copr:([1-9]\d{0,14})$/;
const COPR = /^copr-build:([1-9]\d{0,9}):([\w.+-]{1,100})$/;

/** Reads `copr:<Packit's id>` or `copr-build:<Copr's build>:<chroot>`; null for anything else. */
export function parseRef(text: string | null): LogRef | null {
  const id = PACKIT.exec(text ?? '')?.[1];
  if (id !== undefined) return { kind: 'copr', id: Number(id) };
  const [, build, chroot] = COPR.exec(text ?? '') ?? [];
  if (build === undefined || chroot === undefined || Number(build) >= 2 ** 31) return null;
  return { kind: 'copr-build', id: Number(build), chroot };
}

export const refText = (ref: LogRef): string =>
  ref.kind === 'copr' ? `copr:${ref.id}` : `copr-build:${ref.id}:${ref.chroot}`;
