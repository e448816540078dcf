import { server } from '@mocks/node';
import { HttpResponse, http, type JsonBodyType } from 'msw';

/** 2026-11-20T12:00:00Z in epoch seconds, as the service writes times. */
export const NOW_S = 1_795_176_000;

export const PROJECT = {
  pr_id: 842,
  repo_namespace: 'packit',
  repo_name: 'hello-world',
  project_url: 'https://github.com/packit/hello-world',
};

const SOURCE = { name: 'hello', epoch: 0, version: '0.1.0', release: '1.fc43', arch: 'src' };

/** A Copr build of one chroot that succeeded an hour ago in 5 min. */
export const COPR = {
  ...PROJECT,
  build_id: '9876543',
  status: 'success',
  chroot: 'fedora-43-x86_64',
  build_submitted_time: NOW_S - 3660,
  build_start_time: NOW_S - 3600,
  build_finished_time: NOW_S - 3300,
  commit_sha: '41f3c1e2b0a94d0c7f5e6d8b9a7c3e1f20d4b6a8',
  web_url: 'https://copr.fedorainfracloud.org/coprs/build/9876543/',
  build_logs_url:
    'https://download.copr.fedorainfracloud.org/results/packit/hello-842/fedora-43-x86_64/09876543-hello/builder-live.log',
  copr_project: 'hello-842',
  copr_owner: 'packit',
  srpm_build_id: 611,
  run_ids: [1501],
  built_packages: [SOURCE, { ...SOURCE, arch: 'x86_64' }, { ...SOURCE, name: 'hello-debuginfo', arch: 'x86_64' }],
  log_detective_runs: [] as number[],
};

export const SRPM = {
  ...PROJECT,
  status: 'success',
  build_submitted_time: NOW_S - 3900,
  build_start_time: NOW_S - 3860,
  build_finished_time: NOW_S - 3700,
  url: 'https://download.copr.fedorainfracloud.org/results/packit/hello-842/srpm-builds/09876543/hello-0.1.0-1.src.rpm',
  logs: null as string | null,
  logs_url: 'https://download.copr.fedorainfracloud.org/results/packit/hello-842/srpm-builds/09876543/builder-live.log',
  copr_build_id: '9876543',
  copr_web_url: 'https://copr.fedorainfracloud.org/coprs/build/9876543/',
  run_ids: [1501],
};

export const part = (packit_id: number, target: string, status: string) => ({ packit_id, target, status });

/** The pipeline of `COPR`: two more chroots and a test. */
export const RUN = {
  merged_run_id: 1501,
  srpm: { packit_id: 611, status: 'success' } as { packit_id: number; status: string } | null,
  copr: [
    part(1, 'fedora-43-x86_64', 'success'),
    part(2, 'fedora-43-aarch64', 'success'),
    part(3, 'fedora-rawhide-x86_64', 'failure'),
  ],
  test_run: [part(990, 'fedora-43-x86_64', 'passed')],
  time_submitted: NOW_S - 3900,
  trigger: PROJECT,
};

/** Makes the service answer with this at a path of its API, and counts how often it was asked. */
export function answer(path: string, body: JsonBodyType | (() => JsonBodyType), status = 200): { asked: number } {
  const seen = { asked: 0 };
  server.use(
    http.get(`*/api${path}`, () => {
      seen.asked += 1;
      return HttpResponse.json(typeof body === 'function' ? body() : body, { status });
    }),
  );
  return seen;
}

/** A whole Copr build, its SRPM and its pipeline, with changes. */
export function answerBuild(changes: Partial<Record<keyof typeof COPR, unknown>> = {}, run: object | null = RUN) {
  return {
    build: answer('/copr-builds/1', { ...COPR, ...changes } as JsonBodyType),
    srpm: answer('/srpm-builds/611', SRPM),
    pipeline: answer(
      '/runs/merged/1501',
      (run ?? { error: 'No run has been found in DB' }) as JsonBodyType,
      run ? 200 : 404,
    ),
  };
}
