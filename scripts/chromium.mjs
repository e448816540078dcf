// Finds a Chromium for the browser tests, or gets one: CHROMIUM_PATH, a system browser, Debian's package when this runs
// as root, Playwright's own. Run as a program it prints the path, or in one line what to install.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/snap/bin/chromium',
];
const HINT =
  'No Chromium for the browser tests: install one (Debian: "apt-get install chromium") or set CHROMIUM_PATH to a Chromium or Chrome.';

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Path of a browser that is already there; null when there is none. */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return given;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...PLACES, chromium.executablePath()].find((path) => path && isProgram(path)) ?? null;
}

const run = (command, args) => spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;

function install() {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stderr.write("Installing Debian's chromium for the browser tests ...\n");
    process.env.DEBIAN_FRONTEND = 'noninteractive';
    run('apt-get', ['update', '-qq']);
    if (run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])) return;
  }
  process.stderr.write("Installing Playwright's chromium for the browser tests ...\n");
  run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
}

/** Whether the browser starts at all: a snap stub or a missing library does not. */
function works(path) {
  try {
    return /chrom/i.test(execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return false;
  }
}

function ensure() {
  const found = findChromium();
  if (found !== null && works(found)) return found;
  if (!process.env.CHROMIUM_PATH) install();
  const installed = findChromium();
  return installed !== null && works(installed) ? installed : null;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const path = ensure();
  if (path === null) {
    process.stderr.write(`${HINT}\n`);
    process.exitCode = 1;
  } else process.stdout.write(`Browser tests use ${path}\n`);
}
