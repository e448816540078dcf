import * as v from 'valibot';
import { listOf, mapOf, orNull, seconds, text } from '@/lib/wire';

/** Flags that an older or later Copr may leave out. */
const flag = v.nullish(v.boolean(), false);
const texts = listOf(v.string());

/** Any list: rows are read one by one, so that one that cannot be read does not take its page along. */
export const page = v.object({ items: v.array(v.unknown()) });

export const project = v.object({
  id: v.number(),
  name: v.string(),
  ownername: v.string(),
  homepage: text,
  contact: text,
  description: text,
  instructions: text,
  chroot_repos: mapOf(v.string()),
  additional_repos: texts,
  packit_forge_projects_allowed: texts,
  unlisted_on_hp: flag,
  enable_net: flag,
  auto_prune: v.nullish(v.boolean(), true),
  devel_mode: flag,
  module_hotfixes: flag,
  appstream: flag,
  follow_fedora_branching: flag,
  bootstrap: text,
  isolation: text,
  repo_priority: orNull(v.number()),
  storage: text,
});

const sourcePackage = v.object({ name: text, version: text, url: text });

export const build = v.object({
  id: v.number(),
  state: text,
  ownername: v.string(),
  projectname: v.string(),
  project_dirname: text,
  source_package: v.nullish(sourcePackage, {}),
  submitted_on: seconds,
  started_on: seconds,
  ended_on: seconds,
  submitter: text,
  chroots: texts,
  is_background: flag,
});

export const buildChroot = v.object({
  name: v.string(),
  state: text,
  started_on: seconds,
  ended_on: seconds,
  result_url: text,
});

export const sourceChroot = v.object({ state: text, result_url: text });

const sourceDict = v.nullish(v.record(v.string(), v.unknown()), {});
export const sourceConfig = v.object({ source_type: text, source_dict: sourceDict, timeout: orNull(v.number()) });

const nevra = v.object({
  name: v.string(),
  epoch: orNull(v.number()),
  version: v.string(),
  release: v.string(),
  arch: v.string(),
});
export const builtPackages = mapOf(v.object({ packages: listOf(nevra) }));

export const coprPackage = v.object({
  id: v.number(),
  name: v.string(),
  source_type: text,
  source_dict: sourceDict,
  auto_rebuild: flag,
  builds: v.nullish(v.object({ latest: orNull(build), latest_succeeded: orNull(build) }), {}),
});

const cell = v.object({ state: text, build_id: v.number(), pkg_version: text });
export const monitorRow = v.object({ name: v.string(), chroots: mapOf(cell) });
const days = orNull(v.number());
export const rpmrepo = v.object({
  delete_after_days: days,
  directories: mapOf(v.object({ delete_after_days: days })),
  repos: mapOf(v.object({ arch: mapOf(v.object({ delete_after_days: days })) })),
  dependencies: listOf(
    v.object({
      type: text,
      data: v.nullish(v.object({ owner: text, projectname: text, pattern: text }), {}),
    }),
  ),
});

export type Wire = {
  project: v.InferOutput<typeof project>;
  build: v.InferOutput<typeof build>;
  buildChroot: v.InferOutput<typeof buildChroot>;
  sourceChroot: v.InferOutput<typeof sourceChroot>;
  sourceConfig: v.InferOutput<typeof sourceConfig>;
  builtPackages: v.InferOutput<typeof builtPackages>;
  coprPackage: v.InferOutput<typeof coprPackage>;
  monitorRow: v.InferOutput<typeof monitorRow>;
  rpmrepo: v.InferOutput<typeof rpmrepo>;
};
