import { Button } from '@patternfly/react-core';
import { count } from '@/lib/format';
import type { useDraft } from './use-draft';

interface Props {
  draft: ReturnType<typeof useDraft>;
  /** How many questions have the words; null: nothing is searched. */
  found: number | null;
  total: number;
  isAllOpen: boolean;
  onSetAll: (isOpen: boolean) => void;
}

/**
 * The search and what came of it. The browser's own search field: PatternFly's brings pop-overs along, 18 kB gzip on this
 * page's first view.
 */
export function SearchBar({ draft: { draft, setDraft, commit }, found, total, isAllOpen, onSetAll }: Props) {
  return (
    <search className="pb-faq-bar">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          commit(draft);
        }}
      >
        <input
          type="search"
          aria-label="Search the questions"
          placeholder="Search by words"
          className="pb-faq-search"
          value={draft}
          onChange={({ target }) => (target.value === '' ? commit('') : setDraft(target.value))}
        />
      </form>
      <span role="status">{found !== null && `${found} of ${count(total, 'question')}`}</span>
      {found === null && (
        <Button variant="link" isInline onClick={() => onSetAll(!isAllOpen)}>
          {isAllOpen ? 'Close all' : 'Open all'}
        </Button>
      )}
    </search>
  );
}
