import { Button } from '@patternfly/react-core';
import type { CoprBuild, Pipeline, SrpmBuild, Target } from '@/domain/job';
import { count } from '@/lib/format';
import { keyed } from '@/lib/keyed';
import { paths } from '@/lib/paths';
import { Section } from '@/ui/Section';
import { Timeline } from '@/ui/Timeline';
import type { TimelineRow } from '@/ui/timeline-scale';
import { chrootsOf, failedFirst } from './chroots';
import { KIND_WORDS } from './kind-words';
import { useSiblingTimes } from './use-sibling-times';

interface Props {
  build: CoprBuild;
  srpm: SrpmBuild | undefined;
  pipeline: Pipeline | null;
}

/** Rows of a timeline beyond which it says nothing more. */
const MOST_ROWS = 50;
const NO_TIMES = { submittedAt: null, startedAt: null, finishedAt: null } as const;

const srpmRow = (srpm: SrpmBuild): TimelineRow => ({
  ...srpm,
  key: 'srpm',
  label: 'SRPM',
  to: paths.job('srpm', srpm.id),
});

const ownRow = (build: CoprBuild): TimelineRow => ({
  ...build,
  key: `copr:${build.id}`,
  label: build.chroot.name,
  to: null,
});

const siblingRow = (target: Target, detail: CoprBuild | undefined): TimelineRow => ({
  ...(detail ?? NO_TIMES),
  key: `copr:${target.id ?? target.chroot.name}`,
  label: target.chroot.name,
  to: target.id === null ? null : paths.job('copr', target.id),
  status: target.status,
  raw: target.raw,
});

/** Tests, updates and what else followed: the pipeline has no times of them. */
function laterRows({ jobs }: Pipeline): TimelineRow[] {
  return jobs
    .filter(({ kind }) => kind !== 'srpm' && kind !== 'copr')
    .flatMap(({ kind, targets }) =>
      keyed([...targets].sort(failedFirst), ({ id, chroot }) => `${kind}:${id ?? chroot.name}`).map(
        ({ key, item: { id, chroot, status, raw } }) => ({
          ...NO_TIMES,
          key,
          label: `${kind === 'testing-farm' ? 'Test' : KIND_WORDS[kind].one}: ${chroot.name}`,
          to: id === null ? null : paths.job(kind, id),
          status,
          raw,
        }),
      ),
    );
}

function LoadTimes({ times }: { times: ReturnType<typeof useSiblingTimes> }) {
  const { missing, next, loading, error, load, stop } = times;
  if (loading !== null)
    return (
      <p role="status">
        Loading times, {loading.done} of {loading.all} read.{' '}
        <Button variant="link" isInline onClick={stop}>
          Stop
        </Button>
      </p>
    );
  return (
    <>
      {error !== null && <p role="alert">Stopped: {error.message}.</p>}
      {missing > 0 && (
        <p>
          <Button variant="secondary" size="sm" onClick={() => void load()}>
            Load the times of {next < missing ? `${next} of the` : 'the'} other {count(missing, 'chroot')}
          </Button>{' '}
          <span className="pb-quiet">Packit tells them one chroot at a time.</span>
        </p>
      )}
    </>
  );
}

/** When the SRPM, this chroot and, once asked for, the others waited and ran. What has no times shows its state alone. */
export function BuildTimeline({ build, srpm, pipeline }: Props) {
  const siblings = pipeline === null ? [] : chrootsOf(pipeline, build).filter(({ id }) => id !== build.id);
  const shown = siblings.slice(0, MOST_ROWS);
  const times = useSiblingTimes(shown);
  const rows = [
    ...(srpm === undefined ? [] : [srpmRow(srpm)]),
    ownRow(build),
    ...shown.map((target) => siblingRow(target, times.times.get(target.id ?? 0))),
    ...(pipeline === null ? [] : laterRows(pipeline).slice(0, MOST_ROWS)),
  ];
  return (
    <Section title="Timeline">
      <Timeline label="Waiting and running times" rows={rows} />
      {siblings.length > shown.length && (
        <p className="pb-quiet">
          The {count(siblings.length - shown.length, 'chroot')} of least concern are left out here.
        </p>
      )}
      <LoadTimes times={times} />
    </Section>
  );
}
