import type { Config } from '@/lib/config';

/** One value of the configuration, as it is in force. */
export interface Entry {
  /** Field of `config.json`: `services.copr.api`. */
  field: string;
  /** null: switched off. */
  value: string | null;
  isFromFile: boolean;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function parsed(file: string | null): unknown {
  try {
    return file === null ? undefined : JSON.parse(file);
  } catch {
    return undefined; // such a file stops the app before this page
  }
}

/** The value at a field, below objects; undefined: the file leaves it out. A service that it switches off decides its fields. */
function given(file: unknown, field: string): unknown {
  let value = file;
  for (const name of field.split('.')) {
    if (value === null) return null;
    value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  }
  return value;
}

function fieldsOf(field: string, value: unknown): readonly Omit<Entry, 'isFromFile'>[] {
  if (Array.isArray(value))
    return value.length === 0
      ? [{ field, value: null }]
      : value.map((one: { name: string; url: string }) => ({ field, value: `${one.name}: ${one.url}` }));
  if (isObject(value)) return Object.entries(value).flatMap(([name, below]) => fieldsOf(`${field}.${name}`, below));
  return [{ field, value: typeof value === 'string' ? value : null }];
}

/**
 * The configuration in force, field by field, and whether `config.json` or the build has set it.
 * @param file text of the `config.json` that was read at the start; null: there was none
 */
export function entriesOf({ services, stats }: Config, file: string | null): readonly Entry[] {
  const whole = parsed(file);
  const entries = [...Object.entries(services).flatMap(([name, value]) => fieldsOf(`services.${name}`, value))];
  return [...entries, ...fieldsOf('stats', stats)].map((entry) => ({
    ...entry,
    isFromFile: given(whole, entry.field) !== undefined,
  }));
}

/** An address on the own origin: this site's server answers it or forwards it to a service that browsers cannot read. */
export const isOwnPath = (value: string): boolean => value.startsWith('/');
