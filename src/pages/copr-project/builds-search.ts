import * as v from 'valibot';
import type { Build } from '@/domain/copr';
import { STATUSES } from '@/domain/status';
import { readSearch } from '@/lib/search-params';

const text = v.optional(v.pipe(v.string(), v.maxLength(300)), '');

const buildsSearch = v.object({
  state: v.optional(v.fallback(v.picklist(['', ...STATUSES]), ''), ''),
  package: v.fallback(text, ''),
  chroot: v.fallback(text, ''),
  q: v.fallback(text, ''),
});
export type BuildsSearch = v.InferOutput<typeof buildsSearch>;
export type FilterKey = keyof BuildsSearch;

/** What the address says of the builds to show; nonsense counts as absent. */
export const readBuildsSearch = (params: URLSearchParams): BuildsSearch => readSearch(buildsSearch, params);

/** Builds that fit all filters: those of the answer are made here, since Copr would load all builds for its own (facts/copr.md 1.3). */
export function filterBuilds(builds: readonly Build[], search: BuildsSearch): readonly Build[] {
  const words = search.q.toLowerCase().split(/\s+/).filter(Boolean);
  return builds.filter((build) => {
    if (search.state !== '' && build.status !== search.state) return false;
    if (search.package !== '' && build.packageName !== search.package) return false;
    if (search.chroot !== '' && !build.chroots.some(({ name }) => name === search.chroot)) return false;
    const about = [build.id, build.packageName, build.version, build.submitter, build.directory.name].join(' ');
    return words.every((word) => about.toLowerCase().includes(word));
  });
}
