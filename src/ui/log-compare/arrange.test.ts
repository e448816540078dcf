import { expect, test } from 'vitest';
import { ADDED, type ComparedSection, REMOVED, SAME } from '@/logs/compare/model';
import { arrange } from './arrange';

const section = (id: string, kind: ComparedSection['kind'], side: ComparedSection['side'], hunks: readonly number[]) =>
  ({
    ...{ id, title: id, kind, side, isOrderIgnored: false, isTooDifferent: false },
    ...{ onlyLeft: 1, onlyRight: 1, equal: 0, moved: 0, hunks: Uint32Array.from(hunks) },
  }) satisfies ComparedSection;

const SECTIONS = [
  section('Task', 'other', 'both', [SAME, 1, 4, 1, 5, REMOVED, 5, 1, 6, 0]),
  section('%prep', 'rpmbuild', 'both', [ADDED, 6, 0, 6, 3]),
  section('%build', 'rpmbuild', 'both', [REMOVED, 6, 9, 9, 0, ADDED, 15, 0, 9, 2]),
  section('RPM build errors', 'other', 'left', [REMOVED, 15, 5, 11, 0]),
];
const shown = (side: 'left' | 'right', line: number) => {
  const { sections, open } = arrange({ sections: SECTIONS, first: { side, line, text: '', isCause: true } });
  return sections.map(({ id }, index) => (open.has(index) ? `${id} open` : id));
};

test('the section of the first difference comes first, and only it and those of rpmbuild are open', () => {
  expect(shown('left', 14)).toEqual(['%build open', 'Task', '%prep open', 'RPM build errors']);
  expect(shown('right', 8)).toEqual(['%prep open', 'Task', '%build open', 'RPM build errors']);
});

test('outside of rpmbuild all that both have are open, and one that is alone when it is the first', () => {
  expect(shown('left', 5)).toEqual(['Task open', '%prep open', '%build open', 'RPM build errors']);
  expect(shown('left', 16)).toEqual(['RPM build errors open', 'Task open', '%prep open', '%build open']);
});

test('without one the order of the log stays', () => {
  const { sections, open } = arrange({ sections: SECTIONS, first: null });
  expect(sections).toEqual(SECTIONS);
  expect([...open]).toEqual([0, 1, 2]);
});
