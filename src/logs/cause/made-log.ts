/** Small logs for tests, written after the output of the tools themselves. The line that should be found begins with `▶`. */
interface MadeLog {
  text: string;
  /** Of the marked line, from 1. */
  line: number;
}

const MARK = '▶';

function made(lines: readonly string[]): MadeLog {
  const line = lines.findIndex((text) => text.startsWith(MARK)) + 1;
  return { text: `${lines.map((text) => (text.startsWith(MARK) ? text.slice(1) : text)).join('\n')}\n`, line };
}

const PREP = [
  'Executing(%prep): /bin/sh -e /var/tmp/rpm-tmp.Aa11Bb',
  '+ umask 022',
  '+ cd /builddir/build/BUILD',
  '+ RPM_EC=0',
  '++ jobs -p',
  '+ exit 0',
];

/** Of an rpmbuild whose `section` ends badly after `body`. */
export function failedSection(section: string, body: string): MadeLog {
  return made([
    ...(section === '%prep' ? [] : PREP),
    `Executing(${section}): /bin/sh -e /var/tmp/rpm-tmp.Cc22Dd`,
    '+ umask 022',
    '+ cd /builddir/build/BUILD/foo-1.0',
    ...body.replace(/^\n|\n$/g, '').split('\n'),
    `error: Bad exit status from /var/tmp/rpm-tmp.Cc22Dd (${section})`,
    '',
    'RPM build errors:',
    `    Bad exit status from /var/tmp/rpm-tmp.Cc22Dd (${section})`,
    'Child return code was: 1',
  ]);
}

/** As it is. */
export const plainLog = (body: string): MadeLog => made(body.replace(/^\n|\n$/g, '').split('\n'));
