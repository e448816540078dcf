import { type Config, getConfig } from '@/lib/config';

export type StatusPageRef = Config['services']['status'][number];

/** One row of the page: something that works or does not. */
export interface Service {
  name: string;
  /** Address of a small public answer; null: nothing of it is configured that could be asked. */
  probe: string | null;
  /** Its own answers may be read by other sites (facts/testing-farm-koji-ci.md 0), so one that may not be read is not its own. */
  isOpen: boolean;
  page: StatusPageRef | null;
}

/** Smallest public answer of each service: facts/packit.md 1.8, testing-farm-koji-ci.md 1.2 and 8.2, copr.md 1.3, albs.md 2.1. */
function probes({ packit, testingFarm, copr, albs, datagrepper }: Config['services']): Omit<Service, 'page'>[] {
  const known: readonly (readonly [name: string, api: string | undefined, path: string, isOpen: boolean])[] = [
    ['Packit', packit?.api, '/healthz', true],
    ['Testing Farm', testingFarm?.api, '/about', true],
    ['Copr', copr?.api, '/', false],
    ['AlmaLinux Build System', albs?.api, '/tests/0/latest', false],
    ['Datagrepper', datagrepper?.api, '/v2/search?delta=60&rows_per_page=1', true],
  ];
  return known.flatMap(([name, api, path, isOpen]) => (api === undefined ? [] : [{ name, probe: api + path, isOpen }]));
}

/** What is configured: services with their status pages by name, then the other status pages. */
export function configuredServices(): readonly Service[] {
  const { services } = getConfig();
  const pages = services.status;
  const known = probes(services).map((service) => ({
    ...service,
    page: pages.find(({ name }) => name === service.name) ?? null,
  }));
  const others = pages.filter((page) => !known.some((service) => service.page === page));
  return [...known, ...others.map((page) => ({ name: page.name, probe: null, isOpen: false, page }))];
}
