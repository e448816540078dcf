import { useCallback, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router-dom';
import { type LineRange, parseRange, rangeHash } from '@/domain/log-text-range';
import { changeSearch } from '@/lib/search-params';

/** Which log and lines the address names. Marked lines of a log come back when the reader returns to it, from its other tabs or chroots. */
export function useLogPlace(job: string) {
  const navigate = useNavigate();
  const { hash } = useLocation();
  const [params] = useSearchParams();
  const [places, setPlaces] = useState<Readonly<Record<string, string>>>({});
  const log = params.get('log') ?? '';

  /** The part of an address that marks the lines a log was left at. */
  const hashOf = (place: string): string => places[place] ?? '';
  /** Remembers the marked lines of the log that is shown. */
  const leave = (from: string) => setPlaces((before) => ({ ...before, [`${job}/${from}`]: hash }));
  const goTo = (key: string, from: string) => {
    leave(from);
    navigate(
      { search: changeSearch(params, { log: key }).toString(), hash: hashOf(`${job}/${key}`) },
      { preventScrollReset: true },
    );
  };
  const search = params.toString();
  const onRange = useCallback(
    (range: LineRange | null) =>
      void navigate({ search, hash: rangeHash(range) }, { replace: true, preventScrollReset: true }),
    [navigate, search],
  );
  return { log, range: parseRange(hash), goTo, leave, hashOf, onRange };
}
