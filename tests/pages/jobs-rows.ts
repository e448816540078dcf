import { HttpResponse, http } from 'msw';

export const NOW = Date.UTC(2026, 10, 20, 12);

type Row = Readonly<Record<string, unknown>>;

/** A row of `/copr-builds`; `n` counts from the newest, one a minute. */
export const coprRow = (n: number, changes: Row = {}): Row => ({
  packit_id: 5000 - n,
  build_id: String(9_000_000 - n),
  project: `packit-hello-${n}`,
  status_per_chroot: { 'fedora-43-x86_64': 'success', 'fedora-43-aarch64': n % 10 === 3 ? 'failure' : 'success' },
  packit_id_per_chroot: { 'fedora-43-x86_64': 5000 - n, 'fedora-43-aarch64': 105_000 - n },
  build_submitted_time: NOW / 1000 - 60 * (n + 1),
  web_url: `https://copr.fedorainfracloud.org/coprs/build/${9_000_000 - n}/`,
  ref: `${String(n).padStart(7, '0')}e2b0a94d0c7f5e6d8b9a7c3e1f20d4b6a8`,
  pr_id: 1000 + n,
  branch_name: null,
  repo_namespace: n % 2 === 0 ? 'packit' : 'fedora',
  repo_name: `hello-${n}`,
  project_url: `https://github.com/${n % 2 === 0 ? 'packit' : 'fedora'}/hello-${n}`,
  ...changes,
});

/** `/copr-builds` with these rows, paged as Packit does; `asked` notes every request. */
export const coprBuilds = (rows: () => readonly Row[], asked: string[] = []) =>
  http.get('*/api/copr-builds', ({ request }) => {
    const { search, searchParams } = new URL(request.url);
    asked.push(search);
    const perPage = Number(searchParams.get('per_page'));
    const first = (Number(searchParams.get('page')) - 1) * perPage;
    return HttpResponse.json(rows().slice(first, first + perPage), { status: 206 });
  });

export const coprRows = (count: number): readonly Row[] => Array.from({ length: count }, (_, n) => coprRow(n));
