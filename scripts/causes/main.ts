// npm run -s causes -- FILE...: says why builds failed, by their logs (plain or gzip), as JSON. Ends with 1 when a file cannot be read.
import { findCauses } from '@/logs/cause/find-causes';
import { readLog } from './read-log';

const NOTES = {
  whole: null,
  stopped: 'is larger than what is read; the rest was left out',
  broken: 'is cut or damaged; what could be unpacked was read',
} as const;

const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write('Usage: npm run -s causes -- FILE...\n');
  process.exit(2);
}

const reports: unknown[] = [];
for (const file of files) {
  try {
    const { store, end } = await readLog(file);
    const { failed, section, causes } = findCauses(store);
    const shown = causes.map(({ line, category, text, confidence }) => ({ line, category, text, confidence }));
    reports.push({ file, failed, section, causes: shown });
    if (NOTES[end] !== null) process.stderr.write(`${file}: ${NOTES[end]}\n`);
  } catch (error) {
    process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
process.stdout.write(`${JSON.stringify(reports, null, 2)}\n`);
