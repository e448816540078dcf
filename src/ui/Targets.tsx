import { Link } from 'react-router-dom';
import { type Chroot, releaseLabel } from '@/domain/chroot';
import type { Target } from '@/domain/job';
import { bySeverity, hasFailed } from '@/domain/status';
import { count } from '@/lib/format';
import { STATUS_LOOK, statusText } from './status-look';

interface Props {
  targets: readonly Target[];
  /** Address of a target's page; null where it has none. */
  to: (target: Target) => string | null;
  /** More are folded to a count, failed ones stay. */
  most?: number;
}

/** "9 chroots, 2 failed". */
function Summary({ targets }: { targets: readonly Target[] }) {
  const failed = targets.filter(({ status }) => hasFailed(status)).length;
  return (
    <span className="pb-quiet">
      {count(targets.length, 'chroot')}
      {failed > 0 && `, ${failed} failed`}
    </span>
  );
}

function Mark({ target, to }: { target: Target; to: string | null }) {
  const { status, raw, chroot } = target;
  const Icon = STATUS_LOOK[status].icon;
  const word = statusText(status, raw);
  const content = (
    <>
      <Icon />
      <span className="pb-mark-arch">{chroot.arch ?? chroot.release}</span>
      <span className="pf-v6-screen-reader">{` ${chroot.name}: ${word}`}</span>
    </>
  );
  const look = { className: `pb-mark pb-${status}`, title: `${chroot.name}: ${word}${raw === '' ? '' : ` (${raw})`}` };
  return to === null ? (
    <span {...look}>{content}</span>
  ) : (
    <Link to={to} {...look}>
      {content}
    </Link>
  );
}

/** Neighbours of one release; targets come in chroot order. */
function byRelease(targets: readonly Target[]): { chroot: Chroot; targets: Target[] }[] {
  const groups: { chroot: Chroot; targets: Target[] }[] = [];
  for (const target of targets) {
    const last = groups.at(-1);
    if (last !== undefined && releaseLabel(last.chroot) === releaseLabel(target.chroot)) last.targets.push(target);
    else groups.push({ chroot: target.chroot, targets: [target] });
  }
  return groups;
}

/** Chroots grouped by release with one small mark per architecture; failed ones are never folded before others. */
export function Targets({ targets, to, most = 12 }: Props) {
  const kept = new Set([...targets].sort((a, b) => bySeverity(a.status, b.status)).slice(0, most));
  const shown = targets.filter((target) => kept.has(target));
  return (
    <div className="pb-targets">
      {byRelease(shown).map(({ chroot, targets: group }) => (
        <span key={`${chroot.name}:${group[0]?.id ?? ''}`} className="pb-release">
          <bdi className="pb-release-name">{releaseLabel(chroot)}</bdi>
          {group.map((target, index) => (
            <Mark key={target.id ?? `${target.chroot.name}:${index}`} target={target} to={to(target)} />
          ))}
        </span>
      ))}
      {shown.length < targets.length && <Summary targets={targets} />}
    </div>
  );
}
