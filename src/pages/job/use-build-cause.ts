import type { CoprBuild } from '@/domain/job';
import { hasFailed } from '@/domain/status';
import type { CauseState } from '@/ui/cause/CauseCard';
import { coprCause, srpmCause } from './cause-logs';
import { isSrpmToBlame } from './sentence';
import { useBuildParts } from './use-build-parts';
import { useCause } from './use-cause';

/** `coming`: whether there is something to explain is known with the SRPM's answer; null: nothing to explain. */
export type BuildCause = CauseState | 'coming' | null;

/** Why a Copr build failed, by its own logs or by those of its source package. */
export function useBuildCause(build: CoprBuild): BuildCause {
  const { srpm } = useBuildParts(build);
  const isSrpm = srpm.data !== undefined && isSrpmToBlame(build, srpm.data);
  const cause = useCause(isSrpm ? srpmCause(srpm.data) : coprCause(build));
  const isOpen = hasFailed(build.status) && build.startedAt === null && build.logUrl === null;
  return isOpen && srpm.isLoading ? 'coming' : cause;
}
