export type Problem =
  | { kind: 'network' }
  | { kind: 'timeout'; afterMs: number }
  | { kind: 'http'; status: number; message: string; retryAfterMs: number | null }
  | { kind: 'form'; problem: string }
  | { kind: 'html' }
  | { kind: 'too-large'; limitBytes: number }
  /** Not asked at all: `last` is the failure behind the pause. */
  | { kind: 'paused'; untilMs: number; last: Problem | null };

const secondsUntil = (ms: number): number => Math.max(1, Math.ceil((ms - Date.now()) / 1000));

function words(service: string, problem: Problem): string {
  switch (problem.kind) {
    case 'network':
      return `${service} could not be reached: it is down, blocked, or this browser is offline`;
    case 'timeout':
      return `${service} did not answer within ${Math.round(problem.afterMs / 1000)} s`;
    case 'http':
      return `${service} answered ${problem.status}${problem.message === '' ? '' : `: ${problem.message.replace(/\.+$/, '')}`}`;
    case 'form':
      return `${service} answered in a form this page does not understand: ${problem.problem}`;
    case 'html':
      return `${service} answered with a web page instead of data`;
    case 'too-large':
      return `${service} answered with more than ${Math.round(problem.limitBytes / 1_000_000)} MB`;
    case 'paused':
      return `${problem.last === null ? `${service} failed` : words(service, problem.last)}; it is asked again in ${secondsUntil(problem.untilMs)} s`;
  }
}

/** What went wrong and at which service. The message is a sentence for the reader. */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly service: string;
  readonly problem: Problem;
  constructor(service: string, problem: Problem, options?: ErrorOptions) {
    super(words(service, problem), options);
    this.service = service;
    this.problem = problem;
  }
}

/** The HTTP status behind an error; null for anything that is not an answer of a service. */
export const httpStatus = (error: unknown): number | null =>
  error instanceof ApiError && error.problem.kind === 'http' ? error.problem.status : null;

export const isNotFound = (error: unknown): boolean => httpStatus(error) === 404 || httpStatus(error) === 410;
