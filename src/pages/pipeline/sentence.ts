import type { Pipeline } from '@/domain/job';
import { isPipelineMoving, partsOf, pipelineStatus } from '@/domain/pipeline';
import { hasFailed, isFinal, type Status } from '@/domain/status';
import { count, formatDuration, formatShare } from '@/lib/format';
import { GROUP_WORDS } from '@/ui/job-kinds';
import type { Shares } from './shares';

/** "2 of 9 Copr chroots", "the SRPM build". */
function some(pipeline: Pipeline, test: (status: Status) => boolean): string[] {
  return pipeline.jobs.flatMap((job) => {
    const { one, many } = GROUP_WORDS[job.kind];
    const parts = partsOf(job);
    const found = parts.filter(({ status }) => test(status)).length;
    if (found === 0) return [];
    return parts.length === 1 ? [`the ${one}`] : [`${found} of ${count(parts.length, one, many)}`];
  });
}

const and = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function outcome(pipeline: Pipeline): string {
  const failed = some(pipeline, hasFailed);
  const moving = some(pipeline, (status) => !isFinal(status));
  if (failed.length > 0)
    return `${capital(and(failed))} failed${moving.length === 0 ? '' : `; ${and(moving)} not finished`}`;
  if (moving.length > 0) return `Not finished: ${and(moving)}`;
  const parts = pipeline.jobs.flatMap(partsOf).length;
  if (parts === 0) return 'Nothing that Packit lists was started';
  const succeeded = pipeline.jobs.flatMap(partsOf).filter(({ status }) => status === 'success').length;
  if (succeeded === parts) return parts === 1 ? 'Its only job succeeded' : `All ${parts} parts succeeded`;
  const state = pipelineStatus(pipeline);
  return `${succeeded} of ${count(parts, 'part')} succeeded; the others ended ${state === 'unknown' ? 'in a state that is not understood' : `as ${state}`}`;
}

/** The pipeline in one sentence: what failed, and once times are known how long it took and how much of it was waiting. */
export function pipelineSentence(pipeline: Pipeline, shares: Shares | null, isWhole: boolean): string {
  if (shares === null) return `${outcome(pipeline)}.`;
  const took = `${formatDuration(shares.wholeMs)}${isPipelineMoving(pipeline) ? ' so far' : ''}`;
  const known = isWhole ? '' : ', by the times read so far';
  return `${outcome(pipeline)}. It took ${took}, ${formatShare(shares.all.waiting)} of it without anything running${known}.`;
}
