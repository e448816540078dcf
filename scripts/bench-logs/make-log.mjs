// Build logs as they are in truth, of any size, the same each time: mock's phases, a package installation, rpmbuild's sections with
// compiler calls, warnings with typographic quotes (not ASCII), tests, and at the end a failed link with its consequences.
// Lines are 149 bytes on average; 100 MB are some 670,000 lines.

/** A small generator of numbers in [0, 1), so that each run reads the same log (mulberry32). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS =
  'core util parser archive stream buffer window signal object thread render config widget network crypto cache'.split(
    ' ',
  );

const HEAD = `INFO: mock.py version 6.3 starting (python version = 3.13.0, NVR = mock-6.3-1.fc42), args: /usr/libexec/mock/mock
Start(bootstrap): init plugins
Finish(bootstrap): init plugins
Start: run
INFO: Start(big-1.0-1.fc43.src.rpm)  Config(fedora-rawhide-x86_64)
Start: chroot init
Start: installing minimal buildroot with dnf5
Updating and loading repositories:
Repositories loaded.
Transaction Summary:
 Installing:       341 packages
Running transaction
Complete!
Finish: installing minimal buildroot with dnf5
Finish: chroot init
Start: build phase for big-1.0-1.fc43.src.rpm
Start: rpmbuild big-1.0-1.fc43.src.rpm
Executing(%prep): /bin/sh -e /var/tmp/rpm-tmp.aaaaaa
+ umask 022
+ cd /builddir/build/BUILD/big-1.0-build
+ RPM_EC=0
Executing(%build): /bin/sh -e /var/tmp/rpm-tmp.bbbbbb
`;

const TAIL = `/usr/bin/ld: src/core/archive.o: in function ‘archive_open’:
/builddir/build/BUILD/big-1.0/src/core/archive.c:118:(.text+0x2f): undefined reference to 'archive_read_next'
collect2: error: ld returned 1 exit status
make[2]: *** [Makefile:845: big] Error 1
make[1]: *** [Makefile:1021: all-recursive] Error 1
make: *** [Makefile:502: all] Error 2
error: Bad exit status from /var/tmp/rpm-tmp.bbbbbb (%build)

RPM build errors:
    Bad exit status from /var/tmp/rpm-tmp.bbbbbb (%build)
Finish: rpmbuild big-1.0-1.fc43.src.rpm
Finish: build phase for big-1.0-1.fc43.src.rpm
ERROR: Exception(big-1.0-1.fc43.src.rpm) Config(fedora-rawhide-x86_64) 42 minutes 7 seconds
ERROR: Command failed:
`;

function line(random, number) {
  const word = () => WORDS[Math.floor(random() * WORDS.length)];
  const hex = () => Math.floor(random() * 0xffffffff).toString(16);
  const file = `src/${word()}/${word()}_${word()}`;
  const kind = random();
  if (kind < 0.38)
    return `gcc -DHAVE_CONFIG_H -I. -I../${word()} -O2 -flto=auto -fexceptions -g -grecord-gcc-switches -pipe -Wall -Werror=format-security -fPIC -DPIC -c ${file}.c -o .libs/${word()}-${hex()}.o`;
  if (kind < 0.58)
    return `[${String(number % 100).padStart(3)}%] Building CXX object ${file}/CMakeFiles/${word()}.dir/${word()}_${hex()}.cpp.o with -O2 -g -std=gnu++20 -fstack-protector-strong`;
  if (kind < 0.67)
    return `${file}.c:${Math.floor(random() * 4000)}:${Math.floor(random() * 80)}: warning: unused variable ‘${word()}_${hex()}’ [-Wunused-variable]`;
  if (kind < 0.78)
    return `  ${Math.floor(random() * 4000)} |   const struct ${word()}_${word()} *${word()} = ${word()}_lookup (${word()}, ${hex()}, sizeof (struct ${word()}_${word()}));`;
  if (kind < 0.84)
    return `libtool: compile:  gcc -DPACKAGE_NAME=\\"big\\" -DVERSION=\\"1.0\\" -I${file} -O2 -MT ${word()}.lo -MD -MP -MF .deps/${word()}.Tpo -c ${file}.c -o ${word()}_${hex()}.o -fPIC`;
  if (kind < 0.9)
    return `\tinstall -m 644 ${file}.h ${file}_${hex()}.h /builddir/build/BUILD/big-1.0-build/BUILDROOT/usr/include/big/${word()}/${word()}`;
  if (kind < 0.96)
    return `PASS: tests/${word()}/${word()}_${word()}_${hex()}.test ${Math.floor(random() * 900)} ms, ${Math.floor(random() * 50)} assertions, no leaks in ${word()} and ${word()}`;
  if (kind < 0.963)
    return `${word()}: error: ${word()} ${hex()} could not be reached, trying again in ${Math.floor(random() * 30)} s (attempt ${Math.floor(random() * 5)} of 5), see ${file}.log`;
  return `+ /usr/bin/${word()} --${word()}=${hex()} --prefix=/usr --libdir=/usr/lib64 --${word()}`;
}

/** A log of about `bytes` bytes. */
export function makeLog(bytes) {
  const random = numbers(20261120);
  const parts = [HEAD];
  let size = HEAD.length;
  const end = bytes - TAIL.length;
  for (let number = 0; size < end; number += 1) {
    const text = `${line(random, number)}\n`;
    parts.push(text);
    size += text.length + (text.includes('‘') ? 4 : 0);
  }
  parts.push(TAIL);
  return Buffer.from(parts.join(''));
}
