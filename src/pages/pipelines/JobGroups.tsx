import { Link } from 'react-router-dom';
import type { Job } from '@/domain/job';
import { type JobPart, partsOf } from '@/domain/pipeline';
import { paths } from '@/lib/paths';
import { GROUP_WORDS, groupWords } from '@/ui/job-kinds';
import { STATUS_LOOK, statusText } from '@/ui/status-look';

/** More marks are folded to their count; failed ones come first and so stay. */
const MOST_MARKS = 6;

function Mark({ part: { kind, id, name, status, raw } }: { part: JobPart }) {
  const Icon = STATUS_LOOK[status].icon;
  const words = `${name === '' ? GROUP_WORDS[kind].group : name}: ${statusText(status, raw)}`;
  const look = { className: `pb-mark pb-${status}`, title: raw === '' ? words : `${words} (${raw})` };
  const content = (
    <>
      <Icon />
      <span className="pf-v6-screen-reader">{words}</span>
    </>
  );
  return id === null || kind === 'vm-image' ? (
    <span {...look}>{content}</span>
  ) : (
    <Link to={paths.job(kind, id)} {...look}>
      {content}
    </Link>
  );
}

/** All jobs of a pipeline: per kind a small group of marks, failed first, and what they come to in words. */
export function JobGroups({ jobs }: { jobs: readonly Job[] }) {
  return (
    <ul className="pb-groups">
      {jobs.map((job) => {
        const parts = partsOf(job);
        return (
          <li key={job.key}>
            <span className="pb-group-name">{GROUP_WORDS[job.kind].group}</span>
            <span className="pb-group-marks">
              {parts.slice(0, MOST_MARKS).map((part) => (
                <Mark key={part.key} part={part} />
              ))}
              {parts.length > MOST_MARKS && (
                <span className="pb-quiet pb-number">
                  +{parts.length - MOST_MARKS}
                  <span className="pf-v6-screen-reader"> more</span>
                </span>
              )}
            </span>
            <span className="pb-group-words">{groupWords(job.kind, parts)}</span>
          </li>
        );
      })}
    </ul>
  );
}
