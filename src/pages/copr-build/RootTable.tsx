import { countChanges, type RootChanges } from '@/domain/installed-packages';
import type { Nevra } from '@/domain/nevra';
import { type Evr, formatEvr } from '@/domain/rpm-version';
import { count } from '@/lib/format';
import { BoundedList } from '@/ui/BoundedList';

interface Entry {
  key: string;
  name: string;
  arch: string;
  word: 'Upgraded' | 'Downgraded' | 'Added' | 'Removed';
  before: Evr | null;
  after: Evr | null;
}

const keyOf = (word: string, { name, arch, ...evr }: Nevra): string => `${word} ${name} ${arch} ${formatEvr(evr)}`;

function entriesOf({ upgraded, downgraded, added, removed }: RootChanges): Entry[] {
  const changed = (list: RootChanges['upgraded'], word: Entry['word']) =>
    list.map((change): Entry => ({ ...change, word, key: `${word} ${change.name} ${change.arch}` }));
  return [
    ...changed(downgraded, 'Downgraded'),
    ...changed(upgraded, 'Upgraded'),
    ...added.map((after): Entry => ({ ...after, word: 'Added', key: keyOf('+', after), before: null, after })),
    ...removed.map((before): Entry => ({ ...before, word: 'Removed', key: keyOf('-', before), before, after: null })),
  ];
}

const Version = ({ evr }: { evr: Evr | null }) =>
  evr === null ? <span className="pb-quiet">none</span> : <bdi className="pb-code pb-wrap">{formatEvr(evr)}</bdi>;

/** Packages of the build root that differ, folded. */
export function RootTable({ changes, installed }: { changes: RootChanges; installed: number }) {
  const { upgraded, downgraded, added, removed } = changes;
  if (countChanges(changes) === 0) return <p>All {count(installed, 'package')} of the build root are the same.</p>;
  return (
    <details>
      <summary>
        Build root: {upgraded.length} upgraded, {downgraded.length} downgraded, {added.length} added, {removed.length}{' '}
        removed of {count(installed, 'package')}
      </summary>
      <BoundedList items={entriesOf(changes)} what="changes">
        {(shown) => (
          <table className="pb-copr-table" aria-label="Packages of the build root that differ">
            <thead>
              <tr>
                <th scope="col">Package</th>
                <th scope="col">Change</th>
                <th scope="col">Good build</th>
                <th scope="col">This build</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ key, name, arch, word, before, after }) => (
                <tr key={key}>
                  <th scope="row" className="pb-code">
                    <bdi className="pb-wrap">
                      {name}.{arch}
                    </bdi>
                  </th>
                  <td>{word}</td>
                  <td data-label="Good">
                    <Version evr={before} />
                  </td>
                  <td data-label="This">
                    <Version evr={after} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </BoundedList>
    </details>
  );
}
