import type { Rule } from '@/logs/cause/rule';

const AGAIN = 'Nothing is wrong with the package itself: build again.';
const MEMORY =
  'Build with fewer jobs (%limit_build or _smp_build_ncpus), less debug information, or on a larger builder.';

/** The machine gave up: memory, disk, time, network. */
export const resources: readonly Rule[] = [
  {
    id: 'killed-compiler',
    category: 'oom',
    tier: 0,
    pattern:
      /Killed signal terminated program \S|virtual memory exhausted|: out of memory allocating|LLVM ERROR: out of memory|JavaScript heap out of memory/,
    example: 'g++: fatal error: Killed signal terminated program cc1plus',
    counterExample: 'memory: 2 GB',
    hint: MEMORY,
  },
  {
    id: 'oom-killer',
    category: 'oom',
    tier: 0,
    pattern: /oom-kill:|Out of memory: Kill|oom_reaper: reaped process|invoked oom-killer/,
    example: '[ 1234.567890] Out of memory: Killed process 123 (cc1plus) total-vm:1kB',
    counterExample: 'out of memory test passed',
    hint: MEMORY,
  },
  {
    id: 'no-memory',
    category: 'oom',
    tier: 1,
    pattern:
      /Cannot allocate memory|std::bad_alloc|^(?:\w+\.)*MemoryError\b|java\.lang\.OutOfMemoryError|memory allocation of \d+ bytes failed|signal: 9, SIGKILL|: line \d+: +\d+ Killed |virtual memory exhausted/,
    example: 'java.lang.OutOfMemoryError: Java heap space',
    counterExample: 'memory allocated',
    hint: MEMORY,
  },
  {
    id: 'disk',
    category: 'disk',
    tier: 0,
    pattern: /No space left on device|Disk quota exceeded|needs \d+[MGK]B more space on the/,
    example: '/usr/bin/ld: final link failed: No space left on device',
    counterExample: 'space left: 10 GB',
    hint: 'The builder ran out of disk: build less at once, drop large build trees, or ask for a larger builder.',
  },
  {
    id: 'timeout',
    category: 'timeout',
    tier: 0,
    pattern:
      /commandTimeoutExpired|Timeout\([\d.]+\) expired|Copr timeout =>|Job seems to be stuck here, killed|exception\.CommandTimeout|^(?:ERROR: )?(?:[Bb]uild|[Jj]ob|[Tt]ask) (?:execution )?(?:timed out|timeout)|has exceeded the (?:maximum|time)/,
    example: '!! Copr timeout => sending INT',
    counterExample: 'Running (timeout=18000): unbuffer mock',
    hint: 'The build took too long or hung: look at the last lines before it, raise the time limit or skip what hangs.',
  },
  {
    id: 'backend',
    category: 'infra',
    tier: 0,
    pattern:
      /Backend process error: |No success file => |Network error: |^ERROR: .{0,200}(?:Namespace unshare|Build root is locked|Could not (?:create|mount) )|Failed to create VM|VM .{0,60}(?:died|crashed|unreachable)/,
    example: 'Backend process error: No success file => build failure',
    counterExample: 'Backend process finished',
    hint: AGAIN,
  },
  {
    id: 'lost',
    category: 'infra',
    tier: 0,
    pattern:
      /^(?:ssh: connect to host|Connection closed by|kex_exchange_identification|client_loop: send disconnect|packet_write_wait|ssh_exchange_identification|rsync error: )/,
    example: 'ssh: connect to host 10.0.0.1 port 22: Connection refused',
    counterExample: 'ssh connection open',
    hint: AGAIN,
  },
  {
    id: 'image',
    category: 'infra',
    tier: 1,
    pattern:
      /^Error: (?:initializing source docker|copying system image|unable to copy|reading blob|creating build container)/,
    example: 'Error: initializing source docker://registry.fedoraproject.org/fedora:rawhide: reading manifest',
    counterExample: 'Error: no image',
    hint: AGAIN,
  },
  {
    id: 'io',
    category: 'infra',
    tier: 1,
    pattern:
      /: Input\/output error$|Kernel panic - not syncing|blk_update_request: I\/O error|Structure needs cleaning$|Stale file handle$/,
    example: 'cp: error reading x: Input/output error',
    counterExample: 'Input/output library',
    hint: AGAIN,
  },
];
