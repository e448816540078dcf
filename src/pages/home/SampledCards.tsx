import type { Period } from '@/domain/usage';
import { ActiveCard } from './ActiveCard';
import { BuildsCard } from './BuildsCard';
import { ChrootsCard } from './ChrootsCard';
import { StartsCard } from './StartsCard';
import { SuccessCard } from './SuccessCard';
import { TestsCard } from './TestsCard';
import type { SampleQuery } from './use-sample';

/** The charts where nobody collects figures: the service's own numbers, and the newest builds as a sample. */
export function SampledCards({ period, sample }: { period: Period; sample: SampleQuery }) {
  return (
    <>
      <BuildsCard period={period} sample={sample} />
      <SuccessCard period={period} sample={sample} />
      <StartsCard period={period} sample={sample} />
      <ActiveCard period={period} />
      <TestsCard period={period} />
      <ChrootsCard sample={sample} />
    </>
  );
}
