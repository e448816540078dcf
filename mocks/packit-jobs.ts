import { type Answer, json } from './answer.ts';
import { fixtureMap, fixtureRows, isRow } from './fixtures.ts';
import { coprBuildNow, madeCoprBuild, madeSrpmBuild } from './made-builds.ts';
import {
  madeBodhiUpdate,
  madeKojiBuild,
  madeLogDetective,
  madeScan,
  madeSyncRelease,
  madeTagRequest,
  madeTestRun,
} from './made-jobs.ts';
import type { Json, Row } from './packed.ts';
import { pageOf } from './paging.ts';
import { coprRowNow, testRowNow, testStatus } from './progress.ts';

interface Kind {
  /** `Content-Range` unit of the list. */
  unit: string;
  /** What a 404 says. */
  missing: string;
  /** An item that was not recorded, from what the lists tell. */
  made: (id: number) => Promise<Row | null>;
  hasGroups: boolean;
}

const BUILD = 'No info about build stored in DB';

/** The kinds of jobs by their path; fixtures have the same names. */
const KINDS: Readonly<Record<string, Kind>> = {
  'copr-builds': { unit: 'copr-builds', missing: BUILD, made: madeCoprBuild, hasGroups: true },
  'srpm-builds': { unit: 'srpm-builds', missing: BUILD, made: madeSrpmBuild, hasGroups: false },
  'koji-builds': { unit: 'koji-builds', missing: BUILD, made: madeKojiBuild, hasGroups: true },
  'koji-tag-requests': {
    unit: 'koji-tag-requests',
    missing: 'No info about tagging request stored in DB',
    made: madeTagRequest,
    hasGroups: true,
  },
  'testing-farm': { unit: 'test-results', missing: BUILD, made: madeTestRun, hasGroups: true },
  'bodhi-updates': {
    unit: 'bodhi-updates',
    missing: 'No info about update stored in DB',
    made: madeBodhiUpdate,
    hasGroups: true,
  },
  'openscanhub-scans': {
    unit: 'openscanhub-scans',
    missing: 'No info about scan stored in DB',
    made: madeScan,
    hasGroups: false,
  },
  'log-detective': {
    unit: 'log-detective-results',
    missing: 'No info about Log Detective run stored in DB',
    made: madeLogDetective,
    hasGroups: true,
  },
  'propose-downstream': {
    unit: 'propose-downstreams',
    missing: 'No info about propose downstream target stored in DB',
    made: (id) => madeSyncRelease('propose-downstream', id),
    hasGroups: false,
  },
  'pull-from-upstream': {
    unit: 'pull-from-upstreams',
    missing: 'No info about pull from upstream target stored in DB',
    made: (id) => madeSyncRelease('pull-from-upstream', id),
    hasGroups: false,
  },
};

export const JOB_PATHS = Object.keys(KINDS);
export const hasGroups = (kind: string): boolean => KINDS[kind]?.hasGroups ?? false;

/** Rows of a list, newest first, with the statuses of now. */
export async function jobRows(kind: string, query = new URLSearchParams()): Promise<readonly Row[]> {
  const rows = await fixtureRows(kind);
  if (kind === 'copr-builds') return rows.map(coprRowNow);
  if (kind === 'testing-farm') return rows.map(testRowNow);
  const scratch = query.get('scratch');
  if (kind !== 'koji-builds' || scratch === null) return rows;
  const isWanted = scratch.toLowerCase() === 'true'; // any other text counts as false
  return rows.filter((row) => row.scratch === isWanted);
}

/** `GET /<kind>`; Testing Farm's is `/testing-farm/results`. */
export const jobList = async (kind: string, query: URLSearchParams): Promise<Answer> =>
  pageOf(await jobRows(kind, query), query, KINDS[kind]?.unit ?? kind);

/** The recorded item of an id, else the one made from the lists; null where no list knows the id. */
export async function jobItem(kind: string, id: number): Promise<Row | null> {
  const recorded = (await fixtureMap(kind, 'items'))[String(id)];
  const item = isRow(recorded) ? recorded : ((await KINDS[kind]?.made(id)) ?? null);
  if (item === null) return null;
  if (kind === 'copr-builds') return coprBuildNow(id, item);
  return kind === 'testing-farm' ? { ...item, status: testStatus(id, item.status) } : item;
}

export const jobMissing = (kind: string): Answer => json(404, { error: KINDS[kind]?.missing ?? '' });

/** `GET /<kind>/{id}`. */
export async function jobAnswer(kind: string, id: number): Promise<Answer> {
  const item = await jobItem(kind, id);
  return item === null ? jobMissing(kind) : json(200, item);
}

/** `GET /<kind>/groups/{id}`: recorded ones only, since no list tells the numbers of groups. */
export async function groupAnswer(kind: string, id: number): Promise<Answer> {
  const group: Json | undefined = (await fixtureMap(kind, 'groups'))[String(id)];
  return group === undefined ? json(404, { error: 'No info about group stored in DB' }) : json(200, group);
}
