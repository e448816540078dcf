import { HttpResponse, http } from 'msw';

export const NOW = Date.UTC(2026, 10, 20, 12);

type Row = Readonly<Record<string, unknown>>;

export const part = (packit_id: number, target: string, status: string): Row => ({ packit_id, target, status });

/** A row of `/runs`; `n` counts from the newest, one a minute. */
export const run = (n: number, changes: Row = {}): Row => ({
  merged_run_id: 5000 - n,
  srpm: { packit_id: 700 - n, status: 'success' },
  copr: [],
  koji: [],
  test_run: [],
  bodhi_update: [],
  propose_downstream: [],
  pull_from_upstream: [],
  vm_image_build: [],
  time_submitted: NOW / 1000 - 60 * (n + 1),
  trigger: {
    pr_id: 100 + n,
    repo_namespace: 'packit',
    repo_name: 'hello-world',
    project_url: 'https://github.com/packit/hello-world',
    non_git_upstream: false,
  },
  ...changes,
});

/** `/runs` with these rows, paged as Packit does; `asked` notes every request. */
export const runs = (rows: () => readonly Row[], asked: string[] = []) =>
  http.get('*/api/runs', ({ request }) => {
    const { search, searchParams } = new URL(request.url);
    asked.push(search);
    const perPage = Number(searchParams.get('per_page'));
    const first = (Number(searchParams.get('page')) - 1) * perPage;
    return HttpResponse.json(rows().slice(first, first + perPage), { status: 206 });
  });
