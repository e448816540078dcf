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

const ARCH = /\.(x86_64|aarch64|ppc64le|s390x|riscv64|i[3-6]86|armv7hl|noarch|src|nosrc)$/;

/** Name, epoch, version and release, in what rpm allows for each; the last two begin or hold a digit. */
const NVR = /^([A-Za-z0-9][\w.+-]*)-(?:(\d{1,9}):)?([\w.+~^]*\d[\w.+~^]*)-(\d[\w.+~^]*)$/;

const MOST_CHARACTERS = 300;

/** A package as people name it: `bash-5.2-1.fc43`, with epoch, architecture or `.rpm`; `arch` is empty when it is not told. */
export function parseNevra(text: string): Nevra | null {
  if (text.length > MOST_CHARACTERS) return null;
  const whole = text.replace(/\.rpm$/, '');
  const [suffix = '', arch = ''] = ARCH.exec(whole) ?? [];
  const [, name, epoch = '0', version, release] = NVR.exec(whole.slice(0, whole.length - suffix.length)) ?? [];
  if (name === undefined || version === undefined || release === undefined) return null;
  return { name, epoch: Number(epoch), version, release, arch };
}

/** What Koji and Bodhi call a build: `bash-5.2-1.fc43`. */
export const formatNvr = ({ name, version, release }: Omit<Nevra, 'epoch' | 'arch'>): string =>
  `${name}-${version}-${release}`;
