import { isSameTerm, type QueryField, type QueryTerm } from '@/domain/job-query';

const SUBJECTS: Readonly<Record<QueryField | 'text', string>> = {
  text: 'the row says',
  status: 'status is',
  chroot: 'chroot is',
  project: 'project is',
  owner: 'owner is',
  trigger: 'trigger is',
  type: 'type is',
  since: 'submitted in or since',
  ref: 'commit starts with',
};

/** A term in words: "status is failure or error", "not: owner is packit". */
export const termWords = ({ field, values, isNegated }: QueryTerm): string =>
  `${isNegated ? 'not: ' : ''}${SUBJECTS[field]} ${values.join(' or ')}`;

const status = (...values: string[]): QueryTerm => ({ field: 'status', values, isNegated: false });

/** Searches that are one click away. */
export const QUICK = [
  { label: 'Failed', term: status('failure', 'error') },
  { label: 'Running', term: status('running', 'queued', 'waiting') },
] as const;

export const hasTerm = (terms: readonly QueryTerm[], term: QueryTerm): boolean =>
  terms.some((other) => isSameTerm(other, term));

export const withoutTerm = (terms: readonly QueryTerm[], term: QueryTerm): readonly QueryTerm[] =>
  terms.filter((other) => !isSameTerm(other, term));

/** Takes a term out when it is there, else in, in the place of others of its field that are not negated. */
export const toggleTerm = (terms: readonly QueryTerm[], term: QueryTerm): readonly QueryTerm[] =>
  hasTerm(terms, term)
    ? withoutTerm(terms, term)
    : [...terms.filter(({ field, isNegated }) => field !== term.field || isNegated), term];
