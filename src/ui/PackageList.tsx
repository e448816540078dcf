import { isDebug, isSource } from '@/domain/install';
import { formatNevra, type Nevra } from '@/domain/nevra';
import { count } from '@/lib/format';
import { keyed } from '@/lib/keyed';
import { BoundedList } from './BoundedList';
import { ExternalLink } from './ExternalLink';
import './section.css';

interface Props {
  packages: readonly Nevra[];
  /** Address of a package's file; null where it is not known. */
  urlOf: (nevra: Nevra) => string | null;
}

function Files({ packages, urlOf }: Props) {
  return (
    <BoundedList items={packages} what="packages">
      {(shown) => (
        <ul className="pb-packages">
          {keyed(shown, formatNevra).map(({ key, item: nevra }) => (
            <li key={key}>
              <ExternalLink href={urlOf(nevra)} className="pb-code pb-wrap">
                <bdi>{formatNevra(nevra)}</bdi>
              </ExternalLink>
            </li>
          ))}
        </ul>
      )}
    </BoundedList>
  );
}

/** Built packages, each with its download; debug packages folded, the source package apart. */
export function PackageList({ packages, urlOf }: Props) {
  const sources = packages.filter(isSource);
  const debug = packages.filter((nevra) => isDebug(nevra) && !isSource(nevra));
  const rest = packages.filter((nevra) => !isDebug(nevra) && !isSource(nevra));
  return (
    <>
      <Files packages={rest} urlOf={urlOf} />
      {debug.length > 0 && (
        <details>
          <summary>{count(debug.length, 'debug package')}</summary>
          <Files packages={debug} urlOf={urlOf} />
        </details>
      )}
      {sources.length > 0 && (
        <>
          <h3>Source package</h3>
          <Files packages={sources} urlOf={urlOf} />
        </>
      )}
    </>
  );
}
