import { useQuery } from '@tanstack/react-query';
import type { CoprBuild } from '@/domain/job';
import { type Nevra, rpmFileName } from '@/domain/nevra';
import { coprQueries } from '@/sources/copr/queries';
import { PackageList } from '@/ui/PackageList';
import { Section } from '@/ui/Section';
import { coprIdOf } from './copr-id';

/** Copr puts the packages of a chroot beside its log; null where the log has no usable address. */
function packageUrl(logUrl: string | null, nevra: Nevra): string | null {
  if (logUrl === null || !URL.canParse(logUrl) || !/\.log(?:\.gz)?$/.test(new URL(logUrl).pathname)) return null;
  return new URL(encodeURIComponent(rpmFileName(nevra)), new URL('.', logUrl)).href;
}

/** The RPMs that a build made, as Packit tells them, else Copr where it can be asked; each with its download. */
export function Packages({ build }: { build: CoprBuild }) {
  const { packages, logUrl, chroot } = build;
  const isTold = packages !== null && packages.length > 0;
  const built = useQuery(coprQueries.builtPackages(isTold ? undefined : coprIdOf(build))).data;
  const shown = isTold ? packages : built !== undefined && Object.hasOwn(built, chroot.name) ? built[chroot.name] : [];
  if (shown === undefined || shown.length === 0)
    return (
      <Section title="Packages">
        <p>Packit does not tell which packages were built.</p>
      </Section>
    );
  return (
    <Section title="Packages">
      <PackageList packages={shown} urlOf={(nevra) => packageUrl(logUrl, nevra)} />
      <p className="pb-quiet">{isTold ? "Packit's" : "Copr's"} API does not tell the sizes.</p>
    </Section>
  );
}
