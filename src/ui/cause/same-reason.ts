import { type Chroot, compareChroots } from '@/domain/chroot';
import { count } from '@/lib/format';
import type { CauseCategory } from '@/logs/cause/model';

const MOST_NAMED = 3;

const CHROOT =
  /\b(?:fedora|epel|centos-stream|centos|rhel|alma|almalinux|rocky|opensuse|mageia)(?:\+[\w-]{1,40})?-(?:rawhide|eln|\d[\w.]{0,20})/g;
const ARCH =
  /(?<![a-z\d])(?:x86_64|amd64|aarch64|arm64|ppc64le|powerpc64le|s390x|riscv64|i[3-6]86|armv7hl|noarch)(?![a-z\d])/g;
const DIST_TAG = /\.(?:fc|el|eln|amzn|mga)\d+(?:_\d+)?(?!\w)/g;
const HEX = /0x[\da-f]+|(?<![\da-z])[\da-f]{7,64}(?![\da-z])/gi;
const VERSION = /\d+(?:[.~^]\d+)+/g;

const hasDigit = (text: string): boolean => /\d/.test(text);

/**
 * A line without what differs between chroots though the reason is the same: names of chroots and architectures, dist
 * tags, version numbers, hexadecimal ids, names of temporary scripts. Linear.
 */
export const normalText = (text: string): string =>
  text
    .replace(/rpm-tmp\.\w+/g, 'rpm-tmp')
    .replace(CHROOT, '<chroot>')
    .replace(ARCH, '<arch>')
    .replace(DIST_TAG, '<dist>')
    .replace(HEX, (found) => (hasDigit(found) ? '<id>' : found))
    .replace(VERSION, '<version>')
    .replace(/\(64bit\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();

interface Known {
  chroot: Chroot;
  category: CauseCategory;
  text: string;
}

/** Chroots that failed for the same reason: the same category and the same text but for what differs between chroots. */
export interface SameReason<T extends Known> {
  key: string;
  members: readonly T[];
}

/** Groups of chroots by reason: largest first, chroots in their order. */
export function groupReasons<T extends Known>(known: readonly T[]): SameReason<T>[] {
  const groups = new Map<string, T[]>();
  for (const entry of [...known].sort((a, b) => compareChroots(a.chroot, b.chroot))) {
    const key = `${entry.category} ${normalText(entry.text)}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups].map(([key, members]) => ({ key, members })).sort((a, b) => b.members.length - a.members.length);
}

/** "s390x" when all of an architecture differ and nothing else does; else the names, or how many. */
function differingWords(same: readonly Chroot[], others: readonly Chroot[]): string {
  const arches = [...new Set(others.map(({ arch }) => arch))];
  const [arch] = arches;
  if (arches.length === 1 && arch != null && !same.some((chroot) => chroot.arch === arch)) return `${arch} differs`;
  if (others.length > MOST_NAMED) return `${count(others.length, 'other')} differ`;
  const names = others.map(({ name }) => name);
  const last = names.pop() ?? '';
  return names.length === 0 ? `${last} differs` : `${names.join(', ')} and ${last} differ`;
}

/**
 * "The same in 7 of 9 failed chroots; s390x differs." of the chroots that were looked at; `failed` are all. `self` is the
 * chroot whose reason is shown.
 */
export function sameWords<T extends Known>(groups: readonly SameReason<T>[], self: string, failed: number): string {
  const known = groups.flatMap(({ members }) => members);
  const own = groups.find(({ members }) => members.some(({ chroot }) => chroot.name === self));
  const same = (own?.members ?? []).map(({ chroot }) => chroot);
  const others = groups.filter((group) => group !== own).flatMap(({ members }) => members.map(({ chroot }) => chroot));
  const of = known.length < failed ? `the ${known.length} failed chroots looked at` : `${failed} failed chroots`;
  if (others.length === 0) return known.length < failed ? `The same in all of ${of}.` : `The same in all ${of}.`;
  const differs = differingWords(same, others);
  return same.length < 2
    ? `No other failed chroot looked at failed for this reason.`
    : `The same in ${same.length} of ${of}; ${differs}.`;
}
