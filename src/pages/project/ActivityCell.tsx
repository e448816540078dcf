import type { ActivityBuild } from '@/domain/activity';
import type { Job } from '@/domain/job';
import { count } from '@/lib/format';
import { paths } from '@/lib/paths';
import { StatusLabel } from '@/ui/StatusLabel';
import { Targets } from '@/ui/Targets';
import { BuildLink } from './BuildLink';
import { targetsOf } from './builds';

const MOST_OLDER = 50;

interface Props {
  /** Of one kind, newest first. */
  builds: readonly ActivityBuild[];
  known: ReadonlyMap<string, Job>;
}

function One({ build, known }: { build: ActivityBuild; known: Props['known'] }) {
  const job = known.get(build.buildId ?? '');
  return (
    <div className="pb-activity-build">
      <StatusLabel status={build.status} raw={build.raw} /> <BuildLink build={build} known={job} />
      {build.targets.length > 0 && (
        <Targets targets={targetsOf(build, job)} to={({ id }) => (id === null ? null : paths.job('copr', id))} />
      )}
    </div>
  );
}

/** The newest build of a kind, and the ones of earlier pushes folded. */
export function ActivityCell({ builds, known }: Props) {
  const [newest, ...older] = builds;
  if (newest === undefined) return <span className="pb-quiet">none</span>;
  return (
    <>
      <One build={newest} known={known} />
      {older.length > 0 && (
        <details>
          <summary>{count(older.length, 'older one')}</summary>
          {older.slice(0, MOST_OLDER).map((build) => (
            <One key={build.buildId ?? ''} build={build} known={known} />
          ))}
          {older.length > MOST_OLDER && (
            <p className="pb-quiet">and {count(older.length - MOST_OLDER, 'more', 'more')}</p>
          )}
        </details>
      )}
    </>
  );
}
