import type { JobKind } from './job';
import type { JobQuery, QueryTerm } from './job-query';
import { isStatusWord, kindsOf, sinceInstant } from './job-query-words';

/** What the rows of a table have. */
export interface SearchScope {
  /** The only kind of its jobs; null: any. */
  kind: JobKind | null;
  hasCommits: boolean;
}

/** What is to be expected of a search: `none` when no row can match, `doubtful` when hardly any can. */
export type Outlook = 'likely' | 'doubtful' | 'none';

const isType = (value: string, { kind }: SearchScope): boolean =>
  kindsOf(value.toLowerCase()).some((one) => kind === null || one === kind);

/** Whether a commit is asked for where no row tells one. */
export const lacksCommits = (terms: readonly QueryTerm[], { hasCommits }: SearchScope): boolean =>
  !hasCommits && terms.some(({ field, isNegated }) => field === 'ref' && !isNegated);

/** Whether reading many pages for a search makes sense. */
export function outlookOf({ terms, hasUnknownField }: JobQuery, scope: SearchScope): Outlook {
  const wanted = terms.filter(({ isNegated }) => !isNegated);
  const isImpossible = ({ field, values }: QueryTerm) =>
    field === 'type' && !values.some((value) => isType(value, scope));
  if (lacksCommits(terms, scope) || wanted.some(isImpossible)) return 'none';
  const isOdd = ({ field, values }: QueryTerm) =>
    field === 'status' && !values.some((value) => isStatusWord(value.toLowerCase()));
  return hasUnknownField || wanted.some(isOdd) ? 'doubtful' : 'likely';
}

function typeProblem(value: string, isNegated: boolean, scope: SearchScope): string | null {
  if (kindsOf(value.toLowerCase()).length === 0) return `“${value}” is no kind of job: nothing has it.`;
  if (isNegated || isType(value, scope)) return null;
  return `“${value}” is another kind of job: this table has none of it.`;
}

function valueProblem({ field, isNegated }: QueryTerm, value: string, scope: SearchScope): string | null {
  const word = value.toLowerCase();
  if (field === 'type') return typeProblem(value, isNegated, scope);
  if (field === 'status' && !isStatusWord(word))
    return `“${value}” is no state that Packboard knows: only jobs whose service uses this very word match.`;
  if (field === 'since' && sinceInstant(word, 0) === null)
    return `“${value}” is no time: write 12h, 2d, 3w or 2026-11-01. It is left out.`;
  return null;
}

/** Sentences on what was not understood, values included. */
export function queryProblems({ terms, problems }: JobQuery, scope: SearchScope): readonly string[] {
  const wrong = terms.flatMap((term) => term.values.map((value) => valueProblem(term, value, scope)));
  return [...problems, ...wrong.filter((problem) => problem !== null)];
}
