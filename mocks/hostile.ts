import type { Json, Row } from './packed.ts';

/** Texts that must be shown as text, harm nothing and break no layout. */
export const HOSTILE = {
  html: '<img src=x onerror="alert(1)"><script>alert(1)</script>',
  rightToLeft: '\u202egnp.exe\u202c \u0645\u0631\u062d\u0628\u0627',
  zeroWidth: 'in\u200bvi\u200dsi\u2060ble\ufeff',
  long: 'long-name-'.repeat(30),
  script: 'javascript:alert(document.domain)',
} as const;

const TEXTS = [HOSTILE.html, HOSTILE.rightToLeft, HOSTILE.zeroWidth, HOSTILE.long];
const KEPT = ['status', 'build_id', 'task_id', 'copr_build_id', 'commit_sha', 'ref', 'arch'];
const ARCHES = ['x86_64', 'aarch64', 'ppc64le', 's390x', 'i686', 'riscv64'];

export const hostileText = (n: number): string => TEXTS[n % TEXTS.length] ?? '';
export const hostileChroot = (n: number): string => {
  const release = Math.floor(n / ARCHES.length);
  const arch = ARCHES[n % ARCHES.length] ?? '';
  return release === 0 ? `fedora-${hostileText(n)}-${arch}` : `fedora-${release}-${arch}`;
};

/** The same thing with hostile texts in place of all free ones; numbers, statuses and ids stay. */
export function hostile(value: Json, seed = 0): Json {
  if (Array.isArray(value)) return value.map((inner, index) => hostile(inner, seed + index));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner], index): [string, Json] => {
    if (typeof inner !== 'string' || KEPT.includes(key)) return [key, hostile(inner, seed + index)];
    return [key, key.endsWith('url') ? HOSTILE.script : hostileText(seed + index)];
  });
  return Object.fromEntries(entries);
}

/** A pipeline with 300 chroots and 20 tests. */
export function hostileRun(run: Row, id: number, firstJob: number): Row {
  const statuses = ['success', 'failure', 'pending', 'error', 'canceled'];
  const jobs = (count: number): readonly Row[] =>
    Array.from({ length: count }, (_, n) => ({
      packit_id: firstJob + n,
      target: hostileChroot(n),
      status: statuses[n % statuses.length] ?? null,
    }));
  const trigger: Row = { ...(hostile(run.trigger ?? {}) as Row), pr_id: null, branch_name: HOSTILE.rightToLeft };
  return {
    ...run,
    trigger,
    merged_run_id: id,
    srpm: { packit_id: id, status: 'success' },
    copr: jobs(300),
    test_run: jobs(20),
  };
}
