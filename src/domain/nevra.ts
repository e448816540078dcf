/** Name, epoch, version, release and architecture of a built package. */
export interface Nevra {
  name: string;
  epoch: number;
  version: string;
  release: string;
  arch: string;
}

/** `bash-5.2-1.fc43.x86_64`, with `epoch:` before the version where it is not 0; what `dnf install` takes. */
export const formatNevra = ({ name, epoch, version, release, arch }: Nevra): string =>
  `${name}-${epoch === 0 ? '' : `${epoch}:`}${version}-${release}.${arch}`;

/** The file's name in a repository: never has the epoch. */
export const rpmFileName = ({ name, version, release, arch }: Nevra): string =>
  `${name}-${version}-${release}.${arch}.rpm`;
