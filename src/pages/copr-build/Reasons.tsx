import { FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useState } from 'react';
import type { Build, BuildTarget, SourceBuild } from '@/domain/copr';
import { SRPM_CHROOT } from '@/domain/copr-logs';
import { logDetective } from '@/domain/copr-web';
import { CauseCard } from '@/ui/cause/CauseCard';
import type { CauseTarget } from '@/ui/cause/reason';
import { ExternalLink } from '@/ui/ExternalLink';
import { Section } from '@/ui/Section';
import { Changes } from './Changes';
import { chrootCause, sourceCause } from './failed-logs';
import { OtherReasons } from './OtherReasons';
import { useCause } from './use-cause';

function Card({ target }: { target: CauseTarget }) {
  return <CauseCard {...useCause(target)} />;
}

function Explained({ href }: { href: string | null }) {
  if (href === null) return null;
  return (
    <p>
      <ExternalLink href={href}>Explanation by Log Detective</ExternalLink>, a language model
    </p>
  );
}

/** Why the source package failed. */
export function SourceReason({ build, source, web }: { build: Build; source: SourceBuild | null; web: string }) {
  const target = source === null ? null : sourceCause(build, source);
  return (
    <Section title="Why it failed" isBox tone="danger">
      {target === null ? (
        <p>Copr does not tell where the log of the source package is; its own page may say more.</p>
      ) : (
        <Card target={target} />
      )}
      <Explained href={logDetective(web, build.id, SRPM_CHROOT)} />
    </Section>
  );
}

interface Props {
  build: Build;
  /** Failed ones, in chroot order; at least one. */
  failed: readonly [BuildTarget, ...BuildTarget[]];
  web: string;
}

/** Why the failed chroots failed, one shown at a time, and what changed since they were good. */
export function Reasons({ build, failed, web }: Props) {
  const [shown, setShown] = useState(failed[0].chroot.name);
  const target = failed.find(({ chroot }) => chroot.name === shown) ?? failed[0];
  const { name } = target.chroot;
  const cause = chrootCause(build, target);
  return (
    <>
      <Section title="Why it failed" isBox tone="danger">
        {failed.length > 1 && (
          <div className="pb-install-choices">
            <FormSelect aria-label="Failed chroot" value={name} onChange={(_event, next) => setShown(next)}>
              {failed.map(({ chroot }) => (
                <FormSelectOption key={chroot.name} value={chroot.name} label={chroot.name} />
              ))}
            </FormSelect>
          </div>
        )}
        {cause !== null && <Card key={name} target={cause} />}
        <OtherReasons build={build} failed={failed} shown={name} onShow={setShown} />
        <Explained href={logDetective(web, build.id, name)} />
      </Section>
      <Changes key={name} build={build} target={target} />
    </>
  );
}
