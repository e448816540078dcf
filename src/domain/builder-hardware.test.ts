import { expect, test } from 'vitest';
import { hardwareWords, parseHardware } from './builder-hardware';

const TEXT = `CPU info:
Architecture:                            x86_64
CPU(s):                                  4
On-line CPU(s) list:                     0-3
Model name:                              AMD EPYC 7571

Memory:
               total        used        free      shared  buff/cache   available
Mem:            15Gi       410Mi        14Gi       1.2Mi       612Mi        14Gi
Swap:          143Gi          0B       143Gi
`;

test('model, cores and memory of a builder', () => {
  const hardware = parseHardware(TEXT);
  expect(hardware).toEqual({ cpu: 'AMD EPYC 7571', cores: 4, memory: '15Gi' });
  expect(hardware && hardwareWords(hardware)).toBe('AMD EPYC 7571, 4 cores, 15 GiB of memory');
});

test('what lscpu does not tell is left out', () => {
  expect(parseHardware('CPU(s): 1\n')).toEqual({ cpu: null, cores: 1, memory: null });
  expect(hardwareWords({ cpu: null, cores: 1, memory: null })).toBe('1 core');
});

test.each(['', '<html>404</html>', 'Model name:\nCPU(s): many'])('%j tells nothing', (text) => {
  expect(parseHardware(text)).toBeNull();
});
