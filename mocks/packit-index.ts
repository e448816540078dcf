import { fixtureMap, fixtureRows, isRow, toNumber, toRows } from './fixtures.ts';
import type { Row } from './packed.ts';

/** Arrays of jobs in a row of `/runs`. */
const RUN_PARTS = [
  'copr',
  'koji',
  'test_run',
  'bodhi_update',
  'propose_downstream',
  'pull_from_upstream',
  'vm_image_build',
] as const;
export type RunPart = (typeof RUN_PARTS)[number] | 'srpm';

/** Where a job stands in `/runs`. */
export interface Place {
  run: Row;
  job: Row;
}

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
};

const places = once(async () => {
  const found = new Map<string, Place>();
  for (const run of await fixtureRows('runs')) {
    for (const part of RUN_PARTS)
      for (const job of toRows(run[part])) found.set(`${part}/${toNumber(job.packit_id)}`, { run, job });
    if (isRow(run.srpm)) found.set(`srpm/${toNumber(run.srpm.packit_id)}`, { run, job: run.srpm });
  }
  return found;
});

/** The pipeline that holds a job; undefined for the kinds that `/runs` leaves out. */
export const placeOf = async (part: RunPart, id: number): Promise<Place | undefined> =>
  (await places()).get(`${part}/${id}`);

/** The row of `/copr-builds` with the chroot that a packit id stands for. */
interface CoprPlace {
  row: Row;
  chroot: string;
}

const coprPlaces = once(async () => {
  const found = new Map<number, CoprPlace>();
  for (const row of await fixtureRows('copr-builds'))
    for (const [chroot, id] of Object.entries(row.packit_id_per_chroot as Row))
      found.set(toNumber(id), { row, chroot });
  return found;
});

export const coprPlaceOf = async (id: number): Promise<CoprPlace | undefined> => (await coprPlaces()).get(id);

/** Copr's own numbers of builds: the row of `/copr-builds`, and the SRPM build that it started with. */
const coprBuilds = once(async () => {
  const rows = new Map((await fixtureRows('copr-builds')).map((row) => [Number(row.build_id), row]));
  const srpms = new Map<number, Row>();
  for (const srpm of Object.values(await fixtureMap('srpm-builds', 'items')))
    if (isRow(srpm) && typeof srpm.copr_build_id === 'string') srpms.set(Number(srpm.copr_build_id), srpm);
  return { rows, srpms };
});

export const coprBuildOf = async (buildId: number): Promise<{ row: Row | undefined; srpm: Row | undefined }> => {
  const { rows, srpms } = await coprBuilds();
  return { row: rows.get(buildId), srpm: srpms.get(buildId) };
};

/** The Copr build row of a pipeline, if it has one in `/copr-builds`. */
export async function coprRowOfRun(run: Row | undefined): Promise<Row | undefined> {
  for (const job of toRows(run?.copr)) {
    const place = await coprPlaceOf(toNumber(job.packit_id));
    if (place) return place.row;
  }
  return undefined;
}
