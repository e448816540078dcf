import { RecentPages } from './RecentPages';
import { Watch } from './watch/Watch';

/** What runs beside every page and that no first view waits for. */
export function Late() {
  return (
    <>
      <RecentPages />
      <Watch />
    </>
  );
}
