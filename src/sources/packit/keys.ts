import type { ProjectRef } from './client-projects';

/** Jobs of one pipeline share its smallest run id, and so its answer. */
export const pipelineOf = (runIds: readonly number[] | undefined): number | 'none' | undefined =>
  runIds === undefined ? undefined : runIds.length === 0 ? 'none' : Math.min(...runIds);

/** Only the names: a whole summary may be given, and its counts must not make another key. */
export const refOf = ({ forge, namespace, repo }: ProjectRef): ProjectRef => ({ forge, namespace, repo });
export const isSameProject = (a: ProjectRef, b: ProjectRef | undefined): boolean =>
  a.forge === b?.forge && a.namespace === b.namespace && a.repo === b.repo;
