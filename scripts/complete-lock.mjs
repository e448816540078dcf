// Adds to package-lock.json the optional packages of other platforms that npm could not look up (a registry mirror may
// hold those of its own platform alone): without them `npm ci` refuses the lock file, on every platform. Run after `npm install`.
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'package-lock.json';
const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const CPUS = ['arm64', 'x64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x'];

const nameOf = (path) => path.split('node_modules/').at(-1);

/** What npm needs to skip a package elsewhere: its system, processor and C library, from its name. */
function platformOf(name) {
  const parts = name.split(/[/-]/);
  const cpu = parts.find((part) => CPUS.includes(part));
  const os = parts.find((part) => SYSTEMS.includes(part));
  const libc = /musl/.test(name) ? ['musl'] : os === 'linux' ? ['glibc'] : null;
  return { ...(cpu && { cpu: [cpu] }), ...(libc && { libc }), ...(os && { os: [os] }) };
}

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const known = new Set(Object.keys(lock.packages).map(nameOf));
const added = Object.values(lock.packages).flatMap(({ optionalDependencies = {}, dev }) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !known.has(name))
    .map(([name, version]) => [
      `node_modules/${name}`,
      { version, ...(dev && { dev }), optional: true, ...platformOf(name) },
    ]),
);
lock.packages = Object.fromEntries(
  [...Object.entries(lock.packages), ...added].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
);
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added.length} packages of other platforms added to ${FILE}\n`);
