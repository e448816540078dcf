import { useQuery } from '@tanstack/react-query';
import { coprQueries } from '@/sources/copr/queries';
import { packitQueries } from '@/sources/packit/queries';
import type { LogRef } from './log-ref';
import { type CompareSide, coprSide, packitSide } from './side';

/** Asks for the chroot that an address names: Packit or Copr. `side` is undefined until it is known, null where there is none. */
export function useSide(ref: LogRef | null) {
  const packit = useQuery(packitQueries.coprBuild(ref?.kind === 'copr' ? ref.id : undefined));
  const coprId = ref?.kind === 'copr-build' ? ref.id : undefined;
  const build = useQuery(coprQueries.build(coprId));
  const targets = useQuery(coprQueries.targets(coprId));
  const read = (): CompareSide | null | undefined => {
    if (ref === null) return null;
    if (ref.kind === 'copr') return packit.data && packitSide(packit.data);
    if (build.data === undefined || targets.data === undefined) return undefined;
    const target = targets.data.find(({ chroot }) => chroot.name === ref.chroot);
    return target === undefined ? null : coprSide(build.data, target);
  };
  const copr = build.data === undefined ? build : targets;
  return { side: read(), query: ref?.kind === 'copr' ? packit : copr };
}
export type AskedSide = ReturnType<typeof useSide>;
