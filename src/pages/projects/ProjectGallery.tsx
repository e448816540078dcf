import { Alert, Gallery, Skeleton } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { count } from '@/lib/format';
import { EmptyNote } from '@/ui/EmptyNote';
import { type Entry, matches } from './entries';
import { ProjectCard } from './ProjectCard';
import { PER_PAGE } from './search';

const CARD_WIDTHS = { default: '17rem' };

/** Cards that are still coming, as many as a page has. */
export function GallerySkeleton() {
  return (
    <Gallery hasGutter minWidths={CARD_WIDTHS} aria-hidden="true">
      {Array.from({ length: PER_PAGE }, (_, index) => index).map((index) => (
        <Skeleton
          key={index}
          className="pb-card-skeleton"
          {...(index === 0 && { screenreaderText: 'Loading projects' })}
        />
      ))}
    </Gallery>
  );
}

interface Props {
  entries: readonly Entry[];
  /** Rows that could not be read. */
  dropped: number;
  search: string;
  onClearSearch: ReactNode;
  /** Said where there are no projects at all. */
  nothing: ReactNode;
}

/** The projects that match what is searched for, of those that are loaded. */
export function ProjectGallery({ entries, dropped, search, onClearSearch, nothing }: Props) {
  const found = search === '' ? entries : entries.filter((entry) => matches(entry, search));
  return (
    <>
      {dropped > 0 && (
        <Alert
          isInline
          isPlain
          variant="warning"
          title={`${count(dropped, 'row')} of Packit's answer could not be read and ${dropped === 1 ? 'is' : 'are'} left out.`}
        />
      )}
      {entries.length === 0 && nothing}
      {entries.length > 0 && search !== '' && (
        <p role="status">
          {count(found.length, 'project')} of the {entries.length} on this page match{' '}
          <bdi className="pb-code pb-wrap">{search}</bdi>. {onClearSearch}
        </p>
      )}
      {entries.length > 0 && found.length === 0 && (
        <EmptyNote title="No project on this page matches">
          Packit's service cannot search, so only what is loaded here is looked through. Type the whole name, or paste
          the repository's address, to go there. {onClearSearch}
        </EmptyNote>
      )}
      <Gallery hasGutter minWidths={CARD_WIDTHS} component="ul" aria-label="Projects" className="pb-gallery">
        {found.map((entry) => (
          <li key={entry.key}>
            <ProjectCard entry={entry} />
          </li>
        ))}
      </Gallery>
    </>
  );
}
