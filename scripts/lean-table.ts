import type { Plugin } from 'vite';

const INFO = '/react-table/dist/esm/components/Table/HeaderCellInfoWrapper.js';

/**
 * Leaves out the pop-over of table headings (`<Th info>`), which no table here has: PatternFly's Th imports it always,
 * and with it a focus trap, 14 kB gzip in all. A heading with `info` shows its children alone.
 */
export const leanTable = (): Plugin => ({
  name: 'lean-table',
  apply: 'build',
  load: (id) => (id.endsWith(INFO) ? 'export const HeaderCellInfoWrapper = ({ children }) => children;' : null),
});
