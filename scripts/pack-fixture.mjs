// The form of mocks/fixtures/*.json; mocks/packed.ts reads it. Nothing is lost: what is left out follows from the rest.
//
// {"shapes": [[column, ...], ...], "parts": {"list": [row, ...], "items": {"12": row, ...}}}
// A row is [number of its shape, value, ...]; an array is [-1, value, ...]; other values are themselves.
// A column is `key`, `key=!<JSON>` (the same value in all rows of the shape) or `key=<template>` (made of other keys).

/** What the service itself makes of other fields; taken only where it gives exactly the recorded value. */
const TEMPLATES = {
  web_url: [
    'https://copr.fedorainfracloud.org/coprs/build/{build_id}/',
    'https://artifacts.dev.testing-farm.io/{pipeline_id}',
    'https://koji.fedoraproject.org/koji/taskinfo?taskID={task_id}',
    'https://bodhi.fedoraproject.org/updates/{alias}',
  ],
  copr_web_url: ['https://copr.fedorainfracloud.org/coprs/build/{copr_build_id}/'],
  log_url: ['https://dashboard.packit.dev/jobs/srpm/{srpm_build_id}'],
  project: ['{repo_namespace}-{repo_name}-{pr_id}'],
  copr_project: ['{repo_namespace}-{repo_name}-{pr_id}'],
  project_url: ['github.com', 'src.fedoraproject.org', 'gitlab.com'].flatMap((forge) => [
    `https://${forge}/{repo_namespace}/{repo_name}`,
    `https://${forge}/{namespace}/{repo_name}`,
  ]),
};
const fill = (template, object) => template.replace(/\{(\w+)\}/g, (_, key) => String(object[key] ?? ''));
const isConstant = (value) =>
  value === null || value === false || (Array.isArray(value) && value.length === 0) || value === '';

function column(key, object) {
  if (isConstant(object[key])) return `${key}=!${JSON.stringify(object[key])}`;
  const template = TEMPLATES[key]?.find((one) => fill(one, object) === object[key]);
  return template === undefined ? key : `${key}=${template}`;
}

const entries = (part, line) =>
  Array.isArray(part)
    ? `[\n${part.map(line).join(',\n')}\n]`
    : `{\n${Object.entries(part)
        .map(([key, value]) => `${JSON.stringify(key)}:${line(value)}`)
        .join(',\n')}\n}`;

/** The text of one fixture: one row a line, so that a change can be reviewed. */
export function packFile(parts) {
  const shapes = new Map();
  const pack = (value) => {
    if (Array.isArray(value)) return [-1, ...value.map(pack)];
    if (typeof value !== 'object' || value === null) return value;
    const columns = Object.keys(value).map((key) => column(key, value));
    const shape = JSON.stringify(columns);
    if (!shapes.has(shape)) shapes.set(shape, shapes.size);
    const own = Object.keys(value).filter((key, index) => columns[index] === key);
    return [shapes.get(shape), ...own.map((key) => pack(value[key]))];
  };
  const text = Object.entries(parts).map(
    ([name, part]) => `${JSON.stringify(name)}:${entries(part, (value) => JSON.stringify(pack(value)))}`,
  );
  return `{"shapes":[\n${[...shapes.keys()].join(',\n')}\n],\n"parts":{\n${text.join(',\n')}\n}}\n`;
}
