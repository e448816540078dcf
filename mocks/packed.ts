export type Json = null | boolean | number | string | readonly Json[] | Row;
export interface Row {
  readonly [key: string]: Json;
}
/** A part of a fixture: rows of a list, or things by their name. */
export type Parts = Readonly<Record<string, readonly Row[] | Readonly<Record<string, Json>>>>;

/** One column of a shape (see scripts/pack-fixture.mjs): its own value, the same in all rows, or made of other columns. */
interface Column {
  key: string;
  constant?: Json;
  template?: string;
}

function toColumn(spec: string): Column {
  const at = spec.indexOf('=');
  if (at < 0) return { key: spec };
  const key = spec.slice(0, at);
  const rest = spec.slice(at + 1);
  return rest.startsWith('!') ? { key, constant: JSON.parse(rest.slice(1)) as Json } : { key, template: rest };
}

const fill = (template: string, row: Readonly<Record<string, Json>>): string =>
  template.replace(/\{(\w+)\}/g, (_, key: string) => String(row[key] ?? ''));

function toRow(columns: readonly Column[], values: readonly Json[]): Row {
  const row: Record<string, Json> = {};
  let at = 0;
  for (const { key, constant, template } of columns) {
    if (constant !== undefined) row[key] = constant;
    else row[key] = template === undefined ? (values[at++] ?? null) : null;
  }
  for (const { key, template } of columns) if (template !== undefined) row[key] = fill(template, row);
  return row;
}

/** Reads the text of a fixture as scripts/pack-fixture.mjs writes it. */
export function unpackFile(text: string): Parts {
  const file = JSON.parse(text) as { shapes: string[][]; parts: Record<string, Json> };
  const shapes = file.shapes.map((specs) => specs.map(toColumn));
  const unpack = (value: Json): Json => {
    if (!Array.isArray(value)) return value;
    const [shape, ...values] = value.map(unpack);
    return shape === -1 ? values : toRow(shapes[Number(shape)] ?? [], values);
  };
  const part = (value: Json): readonly Row[] | Readonly<Record<string, Json>> => {
    if (Array.isArray(value)) return value.map(unpack) as readonly Row[];
    return Object.fromEntries(Object.entries(value ?? {}).map(([key, row]) => [key, unpack(row as Json)]));
  };
  return Object.fromEntries(Object.entries(file.parts).map(([name, value]) => [name, part(value)]));
}
