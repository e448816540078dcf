import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';

/** The words of the search: as typed at once, in the address (`?q=`) on Enter, so that going back goes page by page. */
export function useDraft() {
  const [params, setParams] = useSearchParams();
  const committed = params.get('q') ?? '';
  const [draft, setDraft] = useState(committed);
  const [seen, setSeen] = useState(committed);
  if (seen !== committed) {
    setSeen(committed);
    setDraft(committed); // Back, Forward or a shared link
  }
  const commit = (given: string) => {
    const q = given.trim();
    setDraft(q);
    if (q !== committed) setParams(q === '' ? {} : { q }, { preventScrollReset: true });
  };
  return { draft, setDraft, commit };
}
