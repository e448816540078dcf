import { Link } from 'react-router-dom';
import type { JobKind, Target } from '@/domain/job';
import { keyed } from '@/lib/keyed';
import { paths } from '@/lib/paths';
import { BoundedList } from '@/ui/BoundedList';
import { StatusLabel } from '@/ui/StatusLabel';

interface Props {
  kind: JobKind;
  /** Failed first. */
  targets: readonly Target[];
  /** The target whose page this is. */
  selfId?: number | null;
  /** For the button that shows all: "chroots". */
  what?: string;
}

/** Parts of a job with their states, each to its own page. */
export function TargetList({ kind, targets, selfId = null, what = 'targets' }: Props) {
  return (
    <BoundedList items={targets} what={what}>
      {(shown) => (
        <ul className="pb-job-parts">
          {keyed(shown, ({ id, chroot }) => `${id ?? chroot.name}`).map(({ key, item: target }) => (
            <li key={key} className="pb-with-status">
              <StatusLabel status={target.status} raw={target.raw} />
              <TargetName kind={kind} target={target} isSelf={target.id !== null && target.id === selfId} />
            </li>
          ))}
        </ul>
      )}
    </BoundedList>
  );
}

function TargetName({ kind, target, isSelf }: { kind: JobKind; target: Target; isSelf: boolean }) {
  const name = (
    <bdi className="pb-code pb-wrap">
      {target.chroot.name === '' ? `${kind} ${target.id ?? ''}` : target.chroot.name}
    </bdi>
  );
  if (isSelf)
    return (
      <span aria-current="page">
        {name} <span className="pb-quiet">(this one)</span>
      </span>
    );
  return target.id === null ? name : <Link to={paths.job(kind, target.id)}>{name}</Link>;
}
