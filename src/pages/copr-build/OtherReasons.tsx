import { Button } from '@patternfly/react-core';
import type { Build, BuildTarget } from '@/domain/copr';
import { count } from '@/lib/format';
import { CATEGORY_WORDS } from '@/ui/cause/category-words';
import { groupReasons, sameWords } from '@/ui/cause/same-reason';
import { useOtherReasons } from './use-other-reasons';

interface Props {
  build: Build;
  failed: readonly BuildTarget[];
  /** Name of the chroot whose reason is shown. */
  shown: string;
  onShow: (chroot: string) => void;
}

/** Whether the other failed chroots failed for the same reason: read on demand, one after the other. */
export function OtherReasons({ build, failed, shown, onShow }: Props) {
  const { known, silent, missing, progress, error, load, stop } = useOtherReasons(build, failed);
  if (failed.length < 2) return null;
  const groups = groupReasons(known);
  const others = groups.filter(({ members }) => members.every(({ chroot }) => chroot.name !== shown));
  const isShownKnown = known.some(({ chroot }) => chroot.name === shown);
  return (
    <div>
      {known.length > 1 && isShownKnown && <p role="status">{sameWords(groups, shown, failed.length)}</p>}
      <ul className="pb-copr-links">
        {others.map(({ key, members: [first, ...rest] }) =>
          first === undefined ? null : (
            <li key={key}>
              <Button variant="link" isInline onClick={() => onShow(first.chroot.name)}>
                <bdi className="pb-code">{first.chroot.name}</bdi>
              </Button>
              {rest.length > 0 && ` and ${count(rest.length, 'other')}`}: {CATEGORY_WORDS[first.category]},{' '}
              <bdi className="pb-code pb-wrap">{first.text}</bdi>
            </li>
          ),
        )}
      </ul>
      {silent > 0 && (
        <p className="pb-quiet">The logs of {count(silent, 'chroot')} tell no known reason, or are gone.</p>
      )}
      {error !== null && <p role="alert">Stopped: {error.message}.</p>}
      {progress !== null && (
        <p role="status">
          Reading the logs of other chroots, {progress.done} of {progress.all} read.{' '}
          <Button variant="link" isInline onClick={stop}>
            Stop
          </Button>
        </p>
      )}
      {progress === null && missing > 0 && (
        <Button variant="secondary" size="sm" onClick={() => void load()}>
          Look at {isShownKnown || silent > 0 ? 'the other' : 'all'} {count(missing, 'failed chroot')}
        </Button>
      )}
    </div>
  );
}
