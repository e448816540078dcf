import { Link } from 'react-router-dom';
import type { JobsAddress } from './use-jobs-address';

const EXAMPLES = [
  ['status:failure,error', 'failed: a comma means “or”'],
  ['chroot:*-aarch64 status:failure', 'failed on aarch64; * is any text, ? any one character'],
  ['project:packit/* -status:success', 'of all of a namespace, without those that succeeded'],
  ['trigger:pr since:2d', 'of pull requests in the last two days'],
  ['pr:2799', 'of one pull or merge request; or paste its address'],
  ['owner:fedora-ci type:koji', 'by namespace and kind of job'],
  ['ref:41f3c1e', 'of one commit'],
  ['"libssh 0.12"', 'any text in the row; quotes hold words together'],
] as const;

/** The search language by examples that can be clicked. */
export function SearchHelp({ address }: { address: JobsAddress }) {
  return (
    <details className="pb-jobs-help">
      <summary>How to search</summary>
      <p>
        Words are looked for anywhere in a row; all must be there. A field narrows it down. Case does not matter. Beside{' '}
        <code>chroot:</code>, <code>status:</code> is the state of that chroot.
      </p>
      <ul>
        {EXAMPLES.map(([query, words]) => (
          <li key={query}>
            <Link to={address.to({ q: query })} preventScrollReset className="pb-code">
              {query}
            </Link>{' '}
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
