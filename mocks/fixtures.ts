import { type Json, type Parts, type Row, unpackFile } from './packed.ts';

/** Reads one file of `mocks/fixtures/`: from the disk under Node, over the network in the demo. */
type FixtureReader = (file: string) => Promise<Uint8Array<ArrayBuffer>>;

let read: FixtureReader = () => Promise.reject(new Error('No reader of fixtures is set'));
const parts = new Map<string, Promise<Parts>>();
const files = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

export function readFixturesWith(reader: FixtureReader): void {
  read = reader;
}

/** A file as it is; read once. */
export function fixtureFile(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const known = files.get(file) ?? read(file);
  files.set(file, known);
  return known;
}

function fixture(name: string): Promise<Parts> {
  const known = parts.get(name) ?? read(`${name}.json`).then((bytes) => unpackFile(new TextDecoder().decode(bytes)));
  parts.set(name, known);
  return known;
}

/** Rows of a fixture's list. Only the fixtures that are asked for are read and parsed. */
export const fixtureRows = async (name: string, part = 'list'): Promise<readonly Row[]> => {
  const found = (await fixture(name))[part];
  return Array.isArray(found) ? (found as readonly Row[]) : [];
};

/** Things of a fixture by their name or number. */
export const fixtureMap = async (name: string, part: string): Promise<Readonly<Record<string, Json>>> => {
  const found = (await fixture(name))[part];
  return found === undefined || Array.isArray(found) ? {} : (found as Readonly<Record<string, Json>>);
};

export const isRow = (value: Json | undefined): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const toRows = (value: Json | undefined): readonly Row[] => (Array.isArray(value) ? value.filter(isRow) : []);
export const toText = (value: Json | undefined): string => (value === null || value === undefined ? '' : String(value));
export const toNumber = (value: Json | undefined): number => (typeof value === 'number' ? value : 0);
