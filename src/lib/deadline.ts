/** A signal that aborts after `ms` without `extend()`; `clear()` it when the work is done. */
export function createDeadline(ms: number) {
  const controller = new AbortController();
  const end = () => controller.abort(new DOMException('The time is up', 'TimeoutError'));
  let timer = setTimeout(end, ms);
  const clear = () => clearTimeout(timer);
  return {
    signal: controller.signal,
    clear,
    extend: () => {
      clear();
      timer = setTimeout(end, ms);
    },
  };
}
