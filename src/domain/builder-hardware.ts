/** The machine that a chroot was built on, as far as mock told; null for what it left out. */
export interface BuilderHardware {
  cpu: string | null;
  cores: number | null;
  /** As `free -h` writes it: `15Gi`. */
  memory: string | null;
}

const LONGEST = 200;

const find = (text: string, pattern: RegExp): string | null =>
  pattern.exec(text)?.[1]?.trim().slice(0, LONGEST) ?? null;

/** Reads mock's `hw_info.log`: the output of `lscpu`, `free` and `df`. Null where it is something else. */
export function parseHardware(text: string): BuilderHardware | null {
  const cpu = find(text, /^(?:BIOS )?Model name:[ \t]*(\S.*)$/m);
  const cores = find(text, /^CPU\(s\):[ \t]*(\d{1,6})[ \t]*$/m);
  const memory = find(text, /^Mem:[ \t]*(\S{1,20})/m);
  if (cpu === null && cores === null && memory === null) return null;
  return { cpu, cores: cores === null ? null : Number(cores), memory };
}

/** "AMD EPYC 7571, 4 cores, 15 GiB of memory"; what is not known is left out. */
export function hardwareWords({ cpu, cores, memory }: BuilderHardware): string {
  const size = memory?.replace(/^([\d.]+)([KMGT])i$/, '$1 $2iB') ?? null;
  return [
    ...(cpu === null ? [] : [cpu]),
    ...(cores === null ? [] : [`${cores} ${cores === 1 ? 'core' : 'cores'}`]),
    ...(size === null ? [] : [`${size} of memory`]),
  ].join(', ');
}
