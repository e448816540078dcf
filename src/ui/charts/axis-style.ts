const text = {
  fill: 'var(--pf-t--global--text--color--subtle)',
  fontFamily: 'inherit',
  fontSize: 12,
  stroke: 'none',
};
const line = 'var(--pf-t--global--border--color--default)';
const none = { stroke: 'none' };

/** Axis along which time runs: a line and its labels. */
export const TIME_AXIS = {
  axis: { stroke: line },
  grid: none,
  ticks: none,
  tickLabels: { ...text, padding: 6 },
};

/** Axis of values: thin lines across, no line of its own. */
export const VALUE_AXIS = {
  axis: none,
  grid: { stroke: line, strokeWidth: 1, strokeOpacity: 0.6, pointerEvents: 'none' },
  ticks: none,
  tickLabels: { ...text, padding: 6, fontVariantNumeric: 'tabular-nums' },
};

/** Values written at bars. */
export const VALUE_TEXT = { ...text, fontSize: 11, fontVariantNumeric: 'tabular-nums', padding: 3 };
