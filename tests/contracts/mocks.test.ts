import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const API = 'https://prod.packit.dev/api';
const ask = (path: string, init: RequestInit = {}) => fetch(`${API}${path}`, init);
const askJson = async (path: string) => (await ask(path)).json();

describe('Packit answers as recorded', () => {
  test.each([
    ['/copr-builds', 206, 'copr-builds 1-10/*', { build_id: '9855739', packit_id: 4041, pr_id: 540 }],
    ['/srpm-builds?page=1&per_page=2', 206, 'srpm-builds 1-2/*', { srpm_build_id: 837, status: 'pending' }],
    ['/koji-builds?scratch=false&per_page=2', 206, 'koji-builds 1-2/*', { scratch: false, chroot: 'rawhide' }],
    ['/koji-builds?scratch=true', 206, 'koji-builds 1-10/*', { scratch: true }],
    ['/koji-tag-requests', 206, 'koji-tag-requests 1-10/*', { packit_id: 71, branch_name: 'rawhide' }],
    ['/testing-farm/results', 206, 'test-results 1-10/*', { packit_id: 1532, pipeline_id: null }],
    ['/bodhi-updates', 206, 'bodhi-updates 1-10/*', { packit_id: 100, alias: 'FEDORA-2026-54c480bd26' }],
    ['/openscanhub-scans', 206, 'openscanhub-scans 1-10/*', { packit_id: 78 }],
    ['/log-detective', 206, 'log-detective-results 1-10/*', { packit_id: 84 }],
    ['/propose-downstream', 206, 'propose-downstreams 1-10/*', { packit_id: 80, release: '9.9.0-rc1' }],
    ['/pull-from-upstream', 206, 'pull-from-upstreams 1-10/*', { packit_id: 79, anitya_package: 'systemd' }],
    ['/runs', 206, 'runs 1-10/*', { merged_run_id: 1481, srpm: { packit_id: 837, status: 'pending' } }],
    ['/projects?per_page=50', 206, 'git-projects 1-50/*', { namespace: 'GNOME' }],
    ['/projects/github.com/systemd/systemd/prs?per_page=2', 206, 'git-project-prs 1-2/*', {}],
  ])('list %s', async (path, status, range, first) => {
    const response = await ask(path, { headers: { Origin: 'https://dashboard.example.org' } });
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Range')).toBe(range);
    expect(response.headers.get('Content-Type')).toBe('application/json');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('https://dashboard.example.org');
    expect(response.headers.get('Vary')).toBe('Origin');
    expect((await response.json())[0]).toMatchObject(first);
  });

  test.each([
    ['/copr-builds/1', { build_id: '9830049', chroot: 'fedora-44-x86_64', srpm_build_id: 1, run_ids: [1] }],
    ['/srpm-builds/813', { pr_id: 2799, run_ids: [1431], copr_build_id: null }],
    ['/koji-builds/267', { pr_id: 655, repo_name: 'packit', repo_namespace: 'rpms' }],
    ['/testing-farm/1484', { pr_id: 655, koji_build_ids: [267] }],
    ['/koji-tag-requests/1', { nvr: 'python-specfile-1.0.0-1.fc44', task_id: '139002706' }],
    ['/bodhi-updates/8', { status: 'error', alias: null }],
    ['/openscanhub-scans/1', { task_id: 51009, issues_added_count: 0 }],
    ['/log-detective/groups/4', { log_detective_target_ids: [6, 7, 8] }],
    ['/runs/merged/0', { merged_run_id: 1 }],
    ['/runs/277', { copr_build_group_id: 148, srpm_build_id: 148 }],
    ['/projects/github.com/systemd/systemd', { prs_handled: 31 }],
    ['/usage/past-week', { jobs: { copr_build_groups: {} } }],
    ['/usage/intervals?days=7&hours=0&count=52', { from: '2026-11-20T12:00:00' }],
    ['/usage/project/github.com/packit/packit', { jobs: { copr_build_groups: { job_runs: 58, position: 2 } } }],
    ['/allowlist/github.com/packit', { status: 'approved_manually' }],
    ['/installations/1', { account_login: 'packit', created_at: '12/02/2023 20:34:12' }],
    ['/system', { ogr: { commit: '28cb117' } }],
    ['/healthz', { status: 'We are healthy!' }],
  ])('item %s', async (path, part) => {
    const response = await ask(path);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject(part);
  });

  test.each([
    ['/runs?page=x', 400, `Page number invalid literal for int() with base 10: 'x'`],
    ['/runs?per_page=7', 400, `Results per page The value '7' is not a valid choice for 'per_page'.`],
    ['/usage?from=yesterday', 400, 'From timestamp: invalid format'],
    ['/copr-builds/2000000000', 404, '{"error":"No info about build stored in DB"}'],
    ['/propose-downstream/1', 404, '{"error":"No info about propose downstream target stored in DB"}'],
    ['/runs/merged/2000000000', 404, '{"error":"No run has been found in DB"}'],
    ['/projects/github.com/nobody/nothing', 404, '{"error":"No info about project stored in DB"}'],
    ['/copr-builds/abc', 404, '<!doctype html>'],
    ['/copr-builds/', 404, '<!doctype html>'],
    ['/nothing-here', 404, '<!doctype html>'],
    ['/runs/1422', 500, '{"message":"Internal Server Error"}'],
    ['/usage?top=x', 500, '{"message":"Internal Server Error"}'],
    ['/runs?page=99999999', 206, '[]'],
    ['/projects/github.com/nobody/nothing/prs', 200, '[]'],
    ['/usage/past-week/00000000-0000-4000-8000-000000000000', 200, 'null'],
    ['/allowlist/github.com/nobody', 204, ''],
    ['/installations/999999', 204, ''],
  ])('edge %s', async (path, status, text) => {
    const response = await ask(path);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(text);
  });

  test('other methods are refused, and a preflight is answered', async () => {
    const post = await ask('/copr-builds', { method: 'POST' });
    expect([post.status, post.headers.get('Allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    const preflight = await ask('/copr-builds', { method: 'OPTIONS' });
    expect(preflight.headers.get('Access-Control-Allow-Methods')).toContain('GET');
  });
});

const LISTS = [
  ['copr-builds', '/copr-builds', 783],
  ['srpm-builds', '/srpm-builds', 837],
  ['koji-builds', '/koji-builds', 275],
  ['koji-tag-requests', '/koji-tag-requests', 71],
  ['testing-farm', '/testing-farm/results', 1532],
  ['bodhi-updates', '/bodhi-updates', 100],
  ['openscanhub-scans', '/openscanhub-scans', 78],
  ['log-detective', '/log-detective', 84],
  ['propose-downstream', '/propose-downstream', 35],
  ['pull-from-upstream', '/pull-from-upstream', 45],
] as const;

/** Ids of the items that a list's row stands for. */
const idsOf = (row: Record<string, unknown>): unknown[] =>
  Object.values(
    (row.packit_id_per_chroot ?? row.packit_id_per_downstream_pr ?? [row.packit_id ?? row.srpm_build_id]) as object,
  );

describe('lists and items agree', () => {
  test.each(LISTS)('%s: every row comes once and opens with all documented keys', async (kind, list, count) => {
    const rows: Record<string, unknown>[] = [];
    for (let page = 1; rows.length % 50 === 0; page++) {
      const more = await askJson(`${list}?page=${page}&per_page=50`);
      if (more.length === 0) break;
      rows.push(...more);
    }
    expect(rows).toHaveLength(count);
    const ids = rows.flatMap(idsOf);
    expect(new Set(ids).size).toBe(ids.length);
    const keys = new Set<string>();
    for (const id of ids) {
      const item = await askJson(`/${kind}/${id}`);
      if ('project_url' in item) keys.add(Object.keys(item).sort().join());
    }
    expect([...keys]).toHaveLength(1); // recorded and made items have the same form
  });
});

test('all fixtures together are at most 3 MB', () => {
  const folder = join(process.cwd(), 'mocks/fixtures');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(folder, name)));
  expect(files.filter((file) => file.isFile()).reduce((sum, { size }) => sum + size, 0)).toBeLessThan(3_000_000);
});
