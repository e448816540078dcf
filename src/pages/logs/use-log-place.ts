import { useCallback, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router-dom';
import { type LineRange, parseRange, rangeHash } from '@/domain/log-text-range';
import { changeSearch } from '@/lib/search-params';

/** Which log and lines the address names. Marked lines of a log come back when the reader returns to its tab. */
export function useLogPlace(job: string) {
  const navigate = useNavigate();
  const { hash } = useLocation();
  const [params] = useSearchParams();
  const [places, setPlaces] = useState<Readonly<Record<string, string>>>({});
  const log = params.get('log') ?? '';

  const goTo = (key: string, from: string) => {
    setPlaces({ ...places, [`${job}/${from}`]: hash });
    navigate(
      { search: changeSearch(params, { log: key }).toString(), hash: places[`${job}/${key}`] ?? '' },
      { preventScrollReset: true },
    );
  };
  const search = params.toString();
  const onRange = useCallback(
    (range: LineRange | null) =>
      void navigate({ search, hash: rangeHash(range) }, { replace: true, preventScrollReset: true }),
    [navigate, search],
  );
  return { log, range: parseRange(hash), goTo, onRange };
}
