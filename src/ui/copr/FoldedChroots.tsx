import type { Chroot } from '@/domain/chroot';
import { compareChroots } from '@/domain/chroot';
import { byRelease } from '@/domain/copr-repository';
import { count } from '@/lib/format';

/** Chroots grouped by release and architecture, in the one order. */
function ChrootList({ chroots, label }: { chroots: readonly Chroot[]; label: string }) {
  return (
    <ul className="pb-cp-releases" aria-label={label}>
      {byRelease([...chroots].sort(compareChroots)).map(({ name, label: release, chroots: own }) => (
        <li key={name}>
          <bdi className="pb-wrap">{release}</bdi>{' '}
          <span className="pb-code pb-quiet">{own.map(({ arch }) => arch ?? '').join(' ')}</span>
        </li>
      ))}
    </ul>
  );
}

/** "9 chroots" that opens to the list of them. */
export function FoldedChroots({ chroots }: { chroots: readonly Chroot[] }) {
  const [only] = chroots;
  if (only === undefined) return <span className="pb-quiet">not yet known</span>;
  if (chroots.length === 1) return <bdi className="pb-code pb-wrap">{only.name}</bdi>;
  return (
    <details>
      <summary>{count(chroots.length, 'chroot')}</summary>
      <ChrootList chroots={chroots} label="Chroots of the build" />
    </details>
  );
}
