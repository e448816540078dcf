/** pip shows what it runs indented: by this while it runs, by more in the box of what failed. */
const RUNNING = '  ';
const BOXED = '      ';

const RUNS = /^\s{0,8}Running command \S/;
const BOX = /^\s{0,8}╰─> \[\d+ lines? of output\]/;

/** Gives lines as they were before pip indented them; wants to see them in order. */
export function createUnindent(): (text: string) => string {
  let indent = '';
  return (text) => {
    if (text.startsWith('+ ')) indent = '';
    else if (RUNS.test(text) || text.endsWith('[end of output]')) indent = RUNNING;
    else if (BOX.test(text)) indent = BOXED;
    return indent !== '' && text.startsWith(indent) ? text.slice(indent.length) : text;
  };
}
