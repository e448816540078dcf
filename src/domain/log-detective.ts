import type { Chroot } from './chroot';
import type { JobDetail } from './job';
import type { Trigger } from './trigger';

export interface LogSnippet {
  text: string;
  line: number | null;
  file: string | null;
  analysis: string | null;
}

/** `GET /log-detective/{id}`: what a language model says of a failed build. */
export interface LogDetectiveRun extends JobDetail {
  kind: 'log-detective';
  analysisId: string | null;
  chroot: Chroot | null;
  /** Copr build id or Koji task id: the service does not say which. */
  targetBuild: string | null;
  errorMessage: string | null;
  explanation: string | null;
  solution: string | null;
  noIssueFound: boolean;
  snippets: readonly LogSnippet[];
}

/** All analyses of one build (`GET /log-detective/groups/{id}`). */
export interface LogDetectiveGroup {
  id: number;
  trigger: Trigger;
  runIds: readonly number[];
  targetIds: readonly number[];
}
