import type { Chroot } from '@/domain/chroot';
import { byRelease } from '@/domain/copr-repository';

/** Releases over architectures. */
export function Head({ columns }: { columns: readonly Chroot[] }) {
  const releases = byRelease(columns);
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" rowSpan={2} className="pb-mon-corner">
          Package
        </th>
        {releases.map(({ name, label, chroots }) => (
          <th key={name} scope="colgroup" colSpan={chroots.length} title={label} className="pb-mon-release">
            <bdi className="pb-mon-label">{label}</bdi>
          </th>
        ))}
      </tr>
      <tr aria-rowindex={2}>
        {releases.flatMap(({ chroots }) =>
          chroots.map(({ name, arch }, at) => (
            <th key={name} scope="col" title={name} className={at === 0 ? 'pb-mon-first' : undefined}>
              <bdi className="pb-mon-label">{arch ?? name}</bdi>
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}
