import fc from 'fast-check';
import { expect, test } from 'vitest';
import { briefText } from './brief-text';

test.each([
  [
    "/builddir/build/BUILD/siril-1.2.5/redhat-linux-build/../src/gui/newdeconv.c:838:(.text+0x5f60): undefined reference to `estimate_kernel'",
    "undefined reference to `estimate_kernel'",
  ],
  [
    "/usr/bin/ld: ../libtiff/.libs/libtiff.so: undefined reference to `TIFFErrorExtR'",
    "undefined reference to `TIFFErrorExtR'",
  ],
  ['/builddir/build/Core/Common/MsgHandler.h:49:25: error: could not convert ‘format’', 'could not convert ‘format’'],
  ['ModuleNotFoundError: No module named foo', 'ModuleNotFoundError: No module named foo'],
  ['cp: cannot stat /builddir/build/BUILD/a-1/doc/x.txt: No such file', 'cp: cannot stat …/x.txt: No such file'],
  ['Problem 2: nothing provides foo >= 2', 'nothing provides foo >= 2'],
  ['fatal error: x', 'fatal error: x'],
  ['', ''],
])('%s', (text, brief) => {
  expect(briefText(text)).toBe(brief);
});

test('any text leaves something, in no time', () => {
  fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 500 }), (text) => briefText(text).length <= text.length));
  for (const piece of ['/a', 'a:1:', 'ld: ', 'a.o: ', "/'", '(.text'])
    expect(briefText(piece.repeat(2000)).length).toBeLessThan(20_000);
});
