import { useState } from 'react';
import { compareChroots } from '@/domain/chroot';
import type { Build, BuildTarget } from '@/domain/copr';
import { hasFailed, isFinal } from '@/domain/status';
import { EndNotice } from '@/ui/EndNotice';
import { KeptNote } from '@/ui/KeptNote';
import { StatusLabel } from '@/ui/StatusLabel';
import { BuildFacts } from './BuildFacts';
import { BuildSkeleton } from './BuildSkeleton';
import { isSourceToBlame, targetsWords } from './build-sentence';
import { Chroots } from './Chroots';
import { CoprInstall } from './CoprInstall';
import { CoprLinks } from './CoprLinks';
import { PackagesSection } from './PackagesSection';
import { Reasons, SourceReason } from './Reasons';
import { SourceSection } from './SourceSection';
import { type Parts, useCoprBuild, type Wanted } from './use-copr-build';

interface Props {
  build: Build;
  web: string;
}

type Some = readonly [BuildTarget, ...BuildTarget[]];
const some = (targets: readonly BuildTarget[]): Some | null => {
  const [first, ...rest] = targets;
  return first === undefined ? null : [first, ...rest];
};

const endWords = (build: Build, targets: readonly BuildTarget[]): string =>
  targets.length === 0 ? build.raw : targetsWords(targets);

/** Whether a chroot began at all: else the build's times are those of its source package (facts/copr.md 7.5). */
const hasChrootTimes = (targets: readonly BuildTarget[]): boolean =>
  targets.some(({ resultUrl }) => resultUrl !== null);

/** The reason of a failure, or how to install what was built. */
function First({ build, web, parts, targets }: Props & { parts: Parts; targets: readonly BuildTarget[] }) {
  const { sourceBuild, packages, isSourceOpen } = parts;
  const failed = some(targets.filter(({ status }) => hasFailed(status)));
  const good = some(targets.filter(({ status }) => status === 'success'));
  const isBlamed = isSourceToBlame({ build, targets, source: sourceBuild.data });
  if (isBlamed && (!isSourceOpen || sourceBuild.isFetched))
    return <SourceReason build={build} source={sourceBuild.data ?? null} web={web} />;
  if (failed !== null && (!isSourceOpen || sourceBuild.isFetched))
    return <Reasons build={build} failed={failed} web={web} />;
  return good !== null && build.status === 'success' && build.raw !== 'forked' ? (
    <CoprInstall build={build} good={good} built={packages.data} />
  ) : null;
}

/** All that is known of a build: reason or installation first, then chroots, packages and source; facts at the side. */
export function BuildView({ build, web }: Props) {
  const [wanted, setWanted] = useState<Wanted>({ packages: false, source: false });
  const parts = useCoprBuild(build, wanted);
  const { packages, hasPackages, asksPackages, source, isSettled } = parts;
  const targets = [...(parts.targets.data ?? [])].sort((a, b) => compareChroots(a.chroot, b.chroot));
  return (
    <>
      <EndNotice isMoving={!isFinal(build.status)} words={`Build ended: ${endWords(build, targets)}`} />
      {/* What is replaced is not moved. */}
      {isSettled ? (
        <div className="pb-copr-grid" key="settled">
          <div className="pb-copr-main">
            {parts.targets.isSuccess && <First build={build} web={web} parts={parts} targets={targets} />}
            <Chroots build={build} web={web} targets={targets} query={parts.targets} />
          </div>
          <div className="pb-copr-side">
            <p>
              <StatusLabel status={build.status} raw={build.raw} />
            </p>
            <BuildFacts build={build} source={source} web={web} hasTimes={hasChrootTimes(targets)} />
            {build.status === 'success' && <KeptNote endedAt={build.endedAt ?? build.submittedAt} what="build" />}
            <CoprLinks build={build} web={web} />
          </div>
          <div className="pb-copr-main">
            {hasPackages && (
              <PackagesSection
                targets={targets}
                packages={packages}
                isAsked={asksPackages}
                onAsk={() => setWanted({ ...wanted, packages: true })}
              />
            )}
            <SourceSection build={build} parts={parts} web={web} onAsk={() => setWanted({ ...wanted, source: true })} />
          </div>
        </div>
      ) : (
        <BuildSkeleton />
      )}
    </>
  );
}
