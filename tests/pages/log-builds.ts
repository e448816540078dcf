import { server } from '@mocks/node';
import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';

export const NOW = Date.UTC(2026, 10, 20, 12);
const SECOND = 1000;

/** Every log on Copr's host is this text. */
export const logIs = (text: string) =>
  server.use(
    http.get('*/proxy/copr-results/*', () => new HttpResponse(text, { headers: { 'Content-Type': 'text/plain' } })),
  );

export const logText = (name: RegExp) => screen.findByRole('region', { name });

/** One Copr build of 2 chroots, which failed on the first. */
export function failedBuild(change: Readonly<Record<string, unknown>> = {}) {
  const folder = 'https://download.copr.fedorainfracloud.org/results/packit/packit-ogr-12';
  const common = {
    repo_namespace: 'packit',
    repo_name: 'ogr',
    project_url: 'https://github.com/packit/ogr',
    pr_id: 12,
  };
  server.use(
    http.get('*/copr-builds/:id', ({ params }) =>
      HttpResponse.json({
        ...common,
        build_id: '9876543',
        status: params.id === '501' ? 'failure' : 'success',
        chroot: params.id === '501' ? 'fedora-43-x86_64' : 'fedora-44-x86_64',
        build_submitted_time: NOW / SECOND - 900,
        build_start_time: NOW / SECOND - 800,
        build_finished_time: NOW / SECOND - 300,
        commit_sha: 'abc',
        web_url: 'https://copr.fedorainfracloud.org/coprs/build/9876543/',
        build_logs_url: `${folder}/fedora-43-x86_64/09876543-ogr/builder-live.log`,
        copr_project: 'packit-ogr-12',
        copr_owner: 'packit',
        srpm_build_id: 7,
        run_ids: [3],
        built_packages: null,
        log_detective_runs: [],
        ...change,
      }),
    ),
    http.get('*/srpm-builds/7', () =>
      HttpResponse.json({
        ...common,
        status: 'success',
        url: null,
        logs: null,
        logs_url: `${folder}/srpm-builds/09876543/builder-live.log`,
        copr_build_id: '9876543',
        copr_web_url: null,
        run_ids: [3],
      }),
    ),
    http.get('*/runs/merged/3', () =>
      HttpResponse.json({
        merged_run_id: 3,
        srpm: { packit_id: 7, status: 'success' },
        copr: [
          { packit_id: 502, target: 'fedora-44-x86_64', status: 'success' },
          { packit_id: 501, target: 'fedora-43-x86_64', status: 'failure' },
        ],
        trigger: common,
      }),
    ),
  );
}
