// What differs between two logs of the same work though it means nothing, as expressions over many lines at once. Every repetition is
// bounded, none can match across a line end, and none can match the same text in two ways: linear on hostile logs.

export type Noise = readonly (readonly [RegExp, string])[];

const ARCH = 'x86[_-]64|aarch64|ppc64le|powerpc64le|s390x|riscv64|i[3-6]86|armv7hl|armhfp';
const DISTRIBUTION =
  'fedora|epel|rhel|centos-stream|centos|alma(?:linux)?|rocky|oraclelinux|opensuse|mageia|openeuler|amazonlinux|azure-linux';
const RELEASE = '\\d{1,4}(?:\\.\\d{1,3})?|rawhide|eln|tumbleweed|cauldron|development';
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';

/** The architecture that a log names first. */
export const ARCH_IN_LOG = new RegExp(
  `Building (?:target platforms: |for target )(\\w{1,20})|(?:${DISTRIBUTION})[\\w.+-]{0,40}?-(${ARCH})\\b`,
);

const anyOf = (...parts: readonly RegExp[]): string => parts.map(({ source }) => source).join('|');

/** What services and tools put before a line: OBS, mock's logger, Koji; then the progress of CMake, ninja, Meson, CTest, dnf 5. */
const PREFIX = anyOf(
  /\[ {0,9}\d{1,9}s\] ?/,
  /(?:DEBUG|INFO|WARNING|ERROR|CRITICAL) [\w.-]{1,60}\.py:\d{1,6}: {0,2}/,
  /BUILDSTDERR: ?/,
);
const PROGRESS = anyOf(/ {0,8}\[ {0,3}\d{1,3}%\]/, / {0,8}[[(]? {0,6}\d{1,6}\/\d{1,6}[\])]?(?=[ :])/);
const CURL = /[ \d.kMG]{10,80}(?:[-\d]{1,3}:[-\d]{2}:[-\d]{2} {1,4}){3}[\d.kMG]{0,8}$/.source;
const STARTS = new RegExp(`^(?:${CURL}|(?:${PREFIX}){1,2}(?:${PROGRESS})?|${PROGRESS})`, 'gm');
/** Progress of pytest and dnf 4. */
const ENDS = /(?:\[ {0,3}\d{1,3}%\]| {2,80}\d{1,6}\/\d{1,6}) {0,4}$/gm;

const PLACES = /\/(?:tmp|var\/lib\/mock)\/[^\s/'":;,)]{1,200}/g;

/** Temporary names, addresses but for their last part, days, process ids, chroots and architectures. */
const WORDS = new RegExp(
  `\\b(?:${anyOf(
    /rpm-tmp\.\w{1,20}/,
    /workdir-[\w-]{4,12}/,
    /(?:https?|ftp):\/\/\S{1,1000}\//,
    /(?:pid|PID)[ =:]{1,3}\d{1,9}/,
  )}|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? {1,2}(?:\\d{1,2} )?${MONTH}(?: {1,2}\\d{1,2})?(?: \\d\\d:\\d\\d:\\d\\d)?(?: [AP]M)?(?: [A-Z]{3,4})?(?: \\d{4})?|(?:${DISTRIBUTION})(?:[+-][a-z]{1,12}){0,3}-(?:${RELEASE})(?:-(?:${ARCH})\\b)?(?![\\w.])|(?:${ARCH})\\b)`,
  'g',
);

/** Addresses, ids, hashes, times, durations, sizes and speeds; numbers of 7 digits and more are ids, or seconds since 1970. */
const NUMBERS = new RegExp(
  `\\b(?:${anyOf(
    /(?:[\da-f]{1,4}:){4,7}[\da-f]{1,4}\b/,
    /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\b/,
    /[\da-f]{12,128}\b/,
    /0x[\da-fA-F]{5,16}\b/,
    /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?/,
    /\d{1,3}:\d\d:\d\d(?:[.,]\d{1,9})?\b/,
    /\d{1,5}m ?\d{1,2}(?:\.\d{1,9})?s\b/,
    /\d{1,9}(?:[.,]\d{1,9})?(?:s\b| ?(?:[mnuµ]s|sec(?:ond)?s?|min(?:ute)?s?|hours?)\b| {0,4}(?:[kKMGT]i?)?B(?:\/s)?(?![\w.]))/,
    /\d{1,9}\.\d{1,9} s\b/,
    /\d{7,20}(?:\.\d{1,9})?\b/,
    /\d{1,3}% \|/,
  )})`,
  'g',
);

/** Process ids in brackets or of Valgrind, and the tag of a distribution. */
const MARKS = /\[\d{3,9}\]:|==\d{2,9}==|\.(?:fc|eln|el|amzn|mga|oe|azl)\d{1,3}(?:_\d{1,2})?\b/g;

const ALWAYS: Noise = [
  [PLACES, '/*'],
  [STARTS, ''],
  [ENDS, ''],
  [WORDS, '*'],
  [NUMBERS, '#'],
  [MARKS, '!'],
];

/** Compiler options that a distribution sets by the architecture. */
const ARCH_OPTIONS: Noise = [
  [
    /[ \t]-(?:m(?:arch|tune|cpu|branch-protection|tls-dialect|fpmath)=[\w.+*-]{1,60}|m(?:64|32|stackrealign|backchain|sse2|(?:no-)?omit-leaf-frame-pointer)|f(?:cf-protection(?:=\w{1,20})?|stack-clash-protection|asynchronous-unwind-tables|no-omit-frame-pointer))(?![^\s'"])/g,
    '',
  ],
];

/** A package whose source a log builds. */
export interface OwnPackage {
  name: string;
  version: string;
  release: string;
}

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
const LONGEST_NAME = 200;

/** Name, version and release of the package itself, where those of two logs are not the same. */
function ownNames({ name, version, release }: OwnPackage): Noise {
  if (name.length + version.length + release.length > LONGEST_NAME) return [];
  const full = `${literally(version)}(?:-${literally(release)})?(?!\\d|\\.\\d)`;
  const isTelling = version.includes('.') || version.length > 3;
  return [
    [new RegExp(`(?<![\\w.])${literally(name)}-${full}`, 'g'), `${name.replaceAll('$', '')}-VERSION`],
    ...(isTelling ? ([[new RegExp(`(?<![\\d.])${full}`, 'g'), 'VERSION']] as const) : []),
  ];
}

/** The noise of a log; `own` when its package has another version in the other log, `isOtherArch` when that is of another architecture. */
export const noiseOf = (own: OwnPackage | null, isOtherArch: boolean): Noise => [
  ...(own === null ? [] : ownNames(own)),
  ...ALWAYS,
  ...(isOtherArch ? ARCH_OPTIONS : []),
];

/** The text with its noise replaced, line by line the same count. */
export function withoutNoise(text: string, noise: Noise): string {
  let quiet = text;
  for (const [pattern, by] of noise) quiet = quiet.replace(pattern, by);
  return quiet;
}
