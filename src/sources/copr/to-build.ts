import { parseChroot } from '@/domain/chroot';
import { type Build, type BuildSource, type BuildTarget, type BuiltPackages, parseDirectory } from '@/domain/copr';
import type { Instant } from '@/domain/time';
import type { Wire } from './schemas';
import { toStatus } from './to-status';

const toInstant = (seconds: number | null): Instant | null => (seconds === null ? null : seconds * 1000);

export const toBuild = (wire: Wire['build']): Build => ({
  ...toStatus(wire.state),
  id: wire.id,
  owner: wire.ownername,
  project: wire.projectname,
  directory: parseDirectory(wire.project_dirname ?? wire.projectname),
  packageName: wire.source_package.name ?? null,
  version: wire.source_package.version ?? null,
  srpmUrl: wire.source_package.url ?? null,
  submittedAt: toInstant(wire.submitted_on),
  startedAt: toInstant(wire.started_on),
  endedAt: toInstant(wire.ended_on),
  submitter: wire.submitter,
  chroots: wire.chroots.map(parseChroot),
  isBackground: wire.is_background,
});

export const toTarget = (wire: Wire['buildChroot']): BuildTarget => ({
  ...toStatus(wire.state),
  chroot: parseChroot(wire.name),
  startedAt: toInstant(wire.started_on),
  endedAt: toInstant(wire.ended_on),
  resultUrl: wire.result_url,
});

export const toBuiltPackages = (wire: Wire['builtPackages']): BuiltPackages =>
  Object.fromEntries(
    Object.entries(wire).map(([chroot, { packages }]) => [
      chroot,
      packages.map((nevra) => ({ ...nevra, epoch: nevra.epoch ?? 0 })),
    ]),
  );

const MOST_CHARACTERS = 2_000;

const asText = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  const text = Array.isArray(value) ? value.join(', ') : typeof value === 'object' ? JSON.stringify(value) : `${value}`;
  return text.slice(0, MOST_CHARACTERS);
};

interface WireSource {
  source_type: string | null;
  source_dict: Readonly<Record<string, unknown>>;
  timeout?: number | null;
}

/** Fields that were left empty are left out; every kind has its own (facts/copr.md 1.2). */
export function toSource({ source_type, source_dict, timeout = null }: WireSource): BuildSource {
  const facts = Object.entries(source_dict).flatMap(([name, value]): [string, string][] => {
    const text = asText(value);
    return text === '' ? [] : [[name, text]];
  });
  const fact = (name: string): string | null => facts.find(([key]) => key === name)?.[1] ?? null;
  return {
    kind: source_type ?? 'unset',
    cloneUrl: fact('clone_url'),
    committish: fact('committish'),
    facts,
    timeoutMs: timeout === null ? null : timeout * 1000,
  };
}
