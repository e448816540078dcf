import { type CoprTask, distGitUrl } from '@/domain/copr-task';
import { formatDuration, formatNumber } from '@/lib/format';
import { safeUrl } from '@/lib/safe-url';
import { CopyButton } from '@/ui/CopyButton';
import { ExternalLink } from '@/ui/ExternalLink';
import { Facts } from '@/ui/Facts';

const yesNo = (value: boolean | null): string | null => (value === null ? null : value ? 'yes' : 'no');
const list = (texts: readonly string[]): string | null => (texts.length === 0 ? null : texts.join(', '));

function Submitter({ name }: { name: string }) {
  return (
    <ExternalLink href={safeUrl(name)} className="pb-wrap">
      <bdi>{name}</bdi>
    </ExternalLink>
  );
}

/** What the builder was told, by the log itself: things that Copr's API does not tell. Holds its room before it is known. */
export function TaskFacts({ task }: { task: CoprTask | null }) {
  if (task === null) return <div className="pb-copr-task" />;
  const { gitHash, submitter, timeoutMs, memoryMiB, tags, hasNetwork, isBackground } = task;
  const words = [
    gitHash === null ? null : `dist-git commit ${gitHash.slice(0, 7)}`,
    submitter === null ? null : `submitted by ${submitter}`,
    timeoutMs === null ? null : `time-out ${formatDuration(timeoutMs)}`,
  ].filter((word) => word !== null);
  return (
    <details className="pb-copr-task">
      <summary>
        Task: <bdi>{words.join(', ') || 'as the log tells it'}</bdi>
      </summary>
      <Facts
        label="Task of the builder"
        facts={[
          [
            'Dist-git commit',
            gitHash === null ? null : (
              <span key="hash" className="pb-with-icon">
                <ExternalLink href={distGitUrl(task)} className="pb-code">
                  {gitHash.slice(0, 7)}
                </ExternalLink>
                <CopyButton text={gitHash} label="Copy the commit" />
              </span>
            ),
          ],
          ['Submitted by', submitter === null ? null : <Submitter key="submitter" name={submitter} />],
          ['Time-out', timeoutMs === null ? null : formatDuration(timeoutMs)],
          ['Memory', memoryMiB === null ? null : `${formatNumber(memoryMiB)} MiB at least`],
          ['Builder tags', list(tags)],
          ['Network', yesNo(hasNetwork)],
          ['Background', yesNo(isBackground)],
          ['With', list(task.withOptions)],
          ['Without', list(task.withoutOptions)],
          ['Added packages', list(task.extraPackages)],
        ]}
      />
    </details>
  );
}
