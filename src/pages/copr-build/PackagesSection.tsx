import { Button } from '@patternfly/react-core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { BuildTarget, BuiltPackages } from '@/domain/copr';
import { coprFile } from '@/domain/copr-logs';
import { rpmFileName } from '@/domain/nevra';
import { count } from '@/lib/format';
import { PackageList } from '@/ui/PackageList';
import { QueryState } from '@/ui/QueryState';
import { Section } from '@/ui/Section';

interface Props {
  /** In chroot order. */
  targets: readonly BuildTarget[];
  packages: UseQueryResult<BuiltPackages>;
  /** False: only when the reader wants them. */
  isAsked: boolean;
  onAsk: () => void;
}

/** What was built, by chroot, each package with its download. */
export function PackagesSection({ targets, packages, isAsked, onAsk }: Props) {
  if (!isAsked)
    return (
      <Section title="Packages">
        <p>Some chroots are good; what they built can be downloaded.</p>
        <Button variant="secondary" size="sm" onClick={onAsk}>
          Show the packages
        </Button>
      </Section>
    );
  return (
    <Section title="Packages">
      <QueryState query={packages} what="the built packages" service="Copr" headingLevel="h3" skeleton="8rem">
        {(built) => {
          const parts = targets.flatMap(({ chroot: { name }, resultUrl }) => {
            const list = Object.hasOwn(built, name) ? (built[name] ?? []) : [];
            return list.length === 0 ? [] : [{ name, list, resultUrl }];
          });
          if (parts.length === 0) return <p>Copr tells no packages of this build.</p>;
          return (
            <>
              {parts.map(({ name, list, resultUrl }, index) => (
                <details key={name} open={index === 0}>
                  <summary>
                    <bdi className="pb-code pb-wrap">{name}</bdi>: {count(list.length, 'package')}
                  </summary>
                  <PackageList
                    packages={list}
                    urlOf={(nevra) => coprFile(resultUrl, encodeURIComponent(rpmFileName(nevra)))}
                  />
                </details>
              ))}
              <p className="pb-quiet">
                Copr's API does not tell the sizes. In the first minutes after the end a file may not be there yet, and
                Copr deletes older builds.
              </p>
            </>
          );
        }}
      </QueryState>
    </Section>
  );
}
