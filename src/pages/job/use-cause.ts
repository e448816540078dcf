import { useQuery } from '@tanstack/react-query';
import type { CauseState } from '@/ui/cause/CauseCard';
import type { CauseTarget } from '@/ui/cause/reason';
import { useCauseOptions } from '@/ui/cause/use-cause-options';

/** Why a target failed: its logs are read when the page opens, and no more once it goes. Null: nothing to explain. */
export function useCause(target: CauseTarget | null): CauseState | null {
  const { options, stateOf } = useCauseOptions(target);
  return stateOf(useQuery(options));
}
