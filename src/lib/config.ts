import * as v from 'valibot';

/** Absolute http(s) address or a path on the own origin; a slash at the end is dropped. */
const address = v.pipe(
  v.string(),
  v.regex(/^(?:https?:\/\/[^\s/]+|\/(?!\/))/, 'must be an http(s) address or a path that starts with /'),
  v.transform((text) => text.replace(/\/+$/, '')),
);
const off = <S extends v.GenericSchema>(schema: S) => v.nullable(schema);

const services = v.object({
  packit: off(v.object({ api: address })),
  copr: off(v.object({ api: address, results: address, web: address })),
  albs: off(v.object({ api: address, content: address, web: address })),
  testingFarm: off(v.object({ api: address, artifacts: address })),
  datagrepper: off(v.object({ api: address })),
  status: v.array(v.object({ name: v.string(), kind: v.picklist(['cstate', 'fedora']), url: address })),
  github: off(v.object({ metric: address })),
  faq: off(v.object({ url: address, web: address })),
});
/** Rules for the causes of failures, checked where they are used (`logs/site-rules.ts`). */
const causeRules = v.array(v.unknown());
const config = v.object({ services, stats: address, causeRules });

/** Where the services are; `null` switches one off. */
export type Config = v.InferOutput<typeof config>;

const env = (value: string | undefined, otherwise: string): string =>
  value === undefined || value === '' ? otherwise : value.replace(/\/+$/, '');

/** What is compiled in: `VITE_*` variables, else the production services. */
const defaults: Config = {
  services: {
    packit: { api: env(import.meta.env.VITE_API_URL, 'https://prod.packit.dev/api') },
    copr: {
      api: env(import.meta.env.VITE_COPR_API_URL, '/proxy/copr/api_3'),
      results: env(import.meta.env.VITE_COPR_RESULTS_URL, '/proxy/copr-results'),
      web: env(import.meta.env.VITE_COPR_WEB_URL, 'https://copr.fedorainfracloud.org'),
    },
    albs: {
      api: env(import.meta.env.VITE_ALBS_API_URL, '/proxy/albs/api/v1'),
      content: env(import.meta.env.VITE_ALBS_CONTENT_URL, '/proxy/albs/pulp/content'),
      web: env(import.meta.env.VITE_ALBS_WEB_URL, 'https://build.almalinux.org'),
    },
    testingFarm: {
      api: env(import.meta.env.VITE_TESTING_FARM_API_URL, 'https://api.testing-farm.io/v0.1'),
      artifacts: env(import.meta.env.VITE_TESTING_FARM_ARTIFACTS_URL, 'https://artifacts.dev.testing-farm.io'),
    },
    datagrepper: { api: env(import.meta.env.VITE_DATAGREPPER_URL, 'https://apps.fedoraproject.org/datagrepper') },
    status: [
      { name: 'Packit', kind: 'cstate', url: env(import.meta.env.VITE_STATUS_URL, 'https://status.packit.dev') },
      { name: 'Testing Farm', kind: 'cstate', url: 'https://status.testing-farm.io' },
      { name: 'Fedora infrastructure', kind: 'fedora', url: 'https://status.fedoraproject.org' },
    ],
    github: null,
    faq: {
      url: env(import.meta.env.VITE_FAQ_URL, 'https://raw.githubusercontent.com/packit/packit.dev/main/docs/faq.md'),
      web: env(import.meta.env.VITE_FAQ_WEB_URL, 'https://packit.dev/docs/faq'),
    },
  },
  stats: env(import.meta.env.VITE_STATS_URL, '/stats'),
  causeRules: [],
};

/** A `config.json` that cannot be used; the message names the field. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

let current = defaults;
let file: string | null = null;

export const getConfig = (): Config => current;

/** Text of the `config.json` that was taken over; null: all is as compiled in. */
export const getConfigFile = (): string | null => file;

const overrides = v.partial(v.object({ services: v.partial(services), stats: address, causeRules }));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const notAnObject = (field: string) => new ConfigError(`config.json: ${field}: must be an object`);

/** Fields that a service's entry leaves out keep their defaults. */
function overDefaults(given: unknown): unknown {
  if (!isObject(given)) throw notAnObject('the whole file');
  if (given.services === undefined) return given;
  if (!isObject(given.services)) throw notAnObject('services');
  const merged = Object.entries(given.services).map(([name, entry]) => {
    const preset: unknown = Object.hasOwn(defaults.services, name) ? Reflect.get(defaults.services, name) : null;
    return [name, isObject(entry) && isObject(preset) ? { ...preset, ...entry } : entry];
  });
  return { ...given, services: Object.fromEntries(merged) };
}

/** Takes the text of a `config.json` over what is compiled in; null leaves that as it is. Throws a `ConfigError`. */
export function applyConfig(text: string | null): void {
  file = text;
  if (text === null) {
    current = defaults;
    return;
  }
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (cause) {
    throw new ConfigError('config.json is not JSON', { cause });
  }
  const parsed = v.safeParse(overrides, overDefaults(given));
  if (!parsed.success) {
    const [first] = parsed.issues;
    throw new ConfigError(`config.json: ${v.getDotPath(first) ?? 'the whole file'}: ${first.message}`);
  }
  current = {
    services: { ...defaults.services, ...parsed.output.services } as Config['services'],
    stats: parsed.output.stats ?? defaults.stats,
    causeRules: parsed.output.causeRules ?? defaults.causeRules,
  };
}
