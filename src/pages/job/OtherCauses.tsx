import { Button } from '@patternfly/react-core';
import { Link } from 'react-router-dom';
import type { CoprBuild, Target } from '@/domain/job';
import { hasFailed } from '@/domain/status';
import { count, formatNumber } from '@/lib/format';
import { paths } from '@/lib/paths';
import { briefText } from '@/ui/cause/brief-text';
import { CATEGORY_WORDS } from '@/ui/cause/category-words';
import type { FoundReason } from '@/ui/cause/reason';
import { groupReasons, sameWords } from '@/ui/cause/same-reason';
import { type OtherCause, useOtherCauses } from './use-other-causes';

interface Props {
  build: CoprBuild;
  reason: FoundReason;
  /** All chroots of the build. */
  chroots: readonly Target[];
}

function entry({ id, chroot, reason }: OtherCause) {
  if (reason === null) return [];
  const [{ category, text }] = reason.causes;
  return [{ id, chroot, category, text }];
}

type Entry = ReturnType<typeof entry>[number];

/** Chroots that failed for another reason, by reason. */
function Differing({ groups }: { groups: readonly { key: string; members: readonly Entry[] }[] }) {
  if (groups.length === 0) return null;
  return (
    <ul>
      {groups.map(({ key, members: [first, ...rest] }) =>
        first === undefined ? null : (
          <li key={key}>
            {[first, ...rest].map(({ id, chroot }, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <Link to={paths.job('copr', id)}>
                  <bdi className="pb-code pb-wrap">{chroot.name}</bdi>
                </Link>
              </span>
            ))}
            : {CATEGORY_WORDS[first.category]}, <bdi className="pb-code pb-wrap">{briefText(first.text)}</bdi>
          </li>
        ),
      )}
    </ul>
  );
}

type Others = ReturnType<typeof useOtherCauses>;

function Load({ others: { missing, next, progress, error, load, stop } }: { others: Others }) {
  if (progress !== null)
    return (
      <p role="status">
        Reading the logs of other chroots, {progress.done} of {progress.all} read.{' '}
        <Button variant="link" isInline onClick={stop}>
          Stop
        </Button>
      </p>
    );
  return (
    <>
      {error !== null && <p role="alert">Stopped: {error.message}.</p>}
      {missing > 0 && (
        <Button variant="secondary" size="sm" onClick={() => void load()}>
          {missing === 1
            ? 'Look at the other failed chroot'
            : `Look at ${next < missing ? `${next} of the` : 'the'} other ${count(missing, 'failed chroot')}`}
        </Button>
      )}
    </>
  );
}

/** Whether the other failed chroots failed for the same reason: read on demand, one after the other. */
export function OtherCauses({ build, reason, chroots }: Props) {
  const failed = chroots.filter(({ id, status }) => hasFailed(status) && id !== build.id);
  const others = useOtherCauses(failed);
  if (failed.length === 0) return null;
  const entries = [...entry({ ...build, reason }), ...others.known.flatMap(entry)];
  const groups = groupReasons(entries);
  const silent = others.known.filter((other) => other.reason === null);
  return (
    <div className="pb-cause-groups">
      {entries.length > 1 && <p role="status">{sameWords(groups, build.chroot.name, failed.length + 1)}</p>}
      <Differing groups={groups.filter(({ members }) => members.every(({ id }) => id !== build.id))} />
      {silent.length > 0 && (
        <p className="pb-quiet">
          {silent.length === 1
            ? 'The log of 1 other chroot tells'
            : `The logs of ${formatNumber(silent.length)} other chroots tell`}{' '}
          no known reason, or cannot be read.
        </p>
      )}
      <Load others={others} />
    </div>
  );
}
