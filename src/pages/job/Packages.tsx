import type { CoprBuild } from '@/domain/job';
import { formatNevra, type Nevra, rpmFileName } from '@/domain/nevra';
import { count } from '@/lib/format';
import { ExternalLink } from '@/ui/ExternalLink';
import { BoundedList } from './BoundedList';
import { isDebug, isSource } from './install';
import { keyed } from './keyed';
import { Section } from './Section';

/** Copr puts the packages of a chroot beside its log; null where the log has no usable address. */
function packageUrl(logUrl: string | null, nevra: Nevra): string | null {
  if (logUrl === null || !URL.canParse(logUrl) || !/\.log(?:\.gz)?$/.test(new URL(logUrl).pathname)) return null;
  return new URL(encodeURIComponent(rpmFileName(nevra)), new URL('.', logUrl)).href;
}

function PackageList({ packages, logUrl }: { packages: readonly Nevra[]; logUrl: string | null }) {
  return (
    <BoundedList items={packages} what="packages">
      {(shown) => (
        <ul className="pb-job-packages">
          {keyed(shown, formatNevra).map(({ key, item: nevra }) => (
            <li key={key}>
              <ExternalLink href={packageUrl(logUrl, nevra)} className="pb-code pb-wrap">
                <bdi>{formatNevra(nevra)}</bdi>
              </ExternalLink>
            </li>
          ))}
        </ul>
      )}
    </BoundedList>
  );
}

/** The RPMs that a build made, each with its download; debug packages folded, the source package apart. */
export function Packages({ build: { packages, logUrl } }: { build: CoprBuild }) {
  if (packages === null || packages.length === 0)
    return (
      <Section title="Packages">
        <p>Packit does not tell which packages were built.</p>
      </Section>
    );
  const sources = packages.filter(isSource);
  const debug = packages.filter((nevra) => isDebug(nevra) && !isSource(nevra));
  const rest = packages.filter((nevra) => !isDebug(nevra) && !isSource(nevra));
  return (
    <Section title="Packages">
      <PackageList packages={rest} logUrl={logUrl} />
      {debug.length > 0 && (
        <details>
          <summary>{count(debug.length, 'debug package')}</summary>
          <PackageList packages={debug} logUrl={logUrl} />
        </details>
      )}
      {sources.length > 0 && (
        <>
          <h3>Source package</h3>
          <PackageList packages={sources} logUrl={logUrl} />
        </>
      )}
      <p className="pb-quiet">Packit's API does not tell the sizes.</p>
    </Section>
  );
}
