import type { Build } from '@/domain/copr';
import { isFinal } from '@/domain/status';
import { useNow } from '@/ui/use-now';
import { buildSentence } from './build-sentence';
import { useCoprBuild } from './use-copr-build';

/** The first sentence about a build; it grows as its parts answer. */
export function Sentence({ build }: { build: Build }) {
  const { targets, sourceBuild } = useCoprBuild(build);
  const now = useNow(isFinal(build.status) ? 'half-minute' : 'second');
  return (
    <span className="pb-copr-sentence">
      {buildSentence({ build, targets: targets.data, source: sourceBuild.data }, now)}
    </span>
  );
}
