import type { CoprProject } from '@/domain/copr';
import { count, formatNumber } from '@/lib/format';
import { LoadMore } from '@/ui/copr/LoadMore';
import { ProjectsTable } from '@/ui/copr/ProjectsTable';
import { EmptyNote } from '@/ui/EmptyNote';

interface Props {
  owner: string;
  all: readonly CoprProject[];
  q: string;
  /** Unlisted ones too. */
  isAll: boolean;
  dropped: number;
  more: { hasMore: boolean; isLoading: boolean; error: Error | null; onMore: () => void };
}

/** The projects that are listed and match, of those that are loaded. */
export function OwnProjects({ owner, all, q, isAll, dropped, more }: Props) {
  const words = q.toLowerCase();
  const found = all.filter(
    ({ name, description, isUnlisted }) =>
      (isAll || !isUnlisted) && `${name} ${description}`.toLowerCase().includes(words),
  );
  if (all.length === 0)
    return (
      <EmptyNote title="No projects of this name">
        Copr lists none of <bdi className="pb-code">{owner}</bdi>: the account has made none, or there is no such
        account. Names of groups begin with @.
      </EmptyNote>
    );
  return (
    <>
      <p role="status" className="pb-quiet">
        {formatNumber(found.length)} of {count(all.length, more.hasMore ? 'loaded project' : 'project')} shown.
        {dropped > 0 && ` ${count(dropped, 'row')} of Copr's answer could not be read.`}
      </p>
      {found.length === 0 ? (
        <EmptyNote title={q === '' ? 'All loaded projects are unlisted' : 'No loaded project matches'}>
          {q === '' ? 'Show them with the box above.' : 'Clear the search, or show the unlisted ones too.'}
        </EmptyNote>
      ) : (
        <ProjectsTable projects={found} label="Projects" hasOwner={false} />
      )}
      <LoadMore what="50 more projects" {...more} />
    </>
  );
}
