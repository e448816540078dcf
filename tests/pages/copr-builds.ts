import { server } from '@mocks/node';
import { HttpResponse, http } from 'msw';

/** The recorded now, in Copr's seconds. */
export const NOW_S = 1_795_176_000;
export const RESULTS = 'https://download.copr.fedorainfracloud.org/results';
const API = '*/proxy/copr/api_3';

/** A build of two chroots in a pull request's directory, which ended an hour ago. */
export const BUILD = {
  id: 9876550,
  state: 'failed',
  ownername: '@copr',
  projectname: 'copr-dev',
  project_dirname: 'copr-dev:pr:3912',
  repo_url: `${RESULTS}/@copr/copr-dev`,
  source_package: { name: 'hello', version: '2.7-1', url: `${RESULTS}/x/srpm-builds/09876550/hello-2.7-1.src.rpm` },
  submitted_on: NOW_S - 4_000,
  started_on: NOW_S - 3_900,
  ended_on: NOW_S - 3_600,
  submitter: 'jdoe' as string | null,
  chroots: ['fedora-43-x86_64', 'epel-9-x86_64'],
  is_background: false,
};

export const X86 = 'fedora-43-x86_64';
export const EPEL = 'epel-9-x86_64';

export const target = (name: string, state: string, change: Readonly<Record<string, unknown>> = {}) => ({
  name,
  state,
  started_on: NOW_S - 3_900,
  ended_on: NOW_S - 3_660,
  result_url: `${RESULTS}/@copr/copr-dev:pr:3912/${name}/09876550-hello/`,
  ...change,
});

export const SOURCE = {
  source_type: 'scm',
  source_dict: {
    type: 'git',
    clone_url: 'https://github.com/fedora-copr/copr.git',
    committish: '79dee18aaf3221694f890166c229b718b2f24411',
    subdirectory: 'frontend',
    spec: '',
    srpm_build_method: 'tito_test',
  },
  memory_limit: 2048,
  timeout: 18_000,
  is_background: false,
};

type Given = Record<string, unknown> | readonly unknown[] | null;

/** Answers one address of Copr's API and counts the questions; a status alone is Copr's refusal. */
export function answer(path: string, body: Given, status = 200) {
  const seen = { asked: 0 };
  server.use(
    http.get(`${API}${path}`, () => {
      seen.asked += 1;
      return HttpResponse.json(body as Record<string, unknown>, { status });
    }),
  );
  return seen;
}

const page = (items: readonly unknown[]) => ({ items, meta: { limit: 500, offset: 0 } });

interface Answers {
  build?: Readonly<Record<string, unknown>>;
  targets?: readonly unknown[];
  /** Null: 500, as Copr answers where it tells nothing. */
  source?: { state: string; result_url: string | null } | null;
  packages?: Record<string, unknown>;
}

/** All parts of one build, each counted. */
export function answerBuild({ build = {}, targets, source, packages }: Answers = {}) {
  return {
    build: answer('/build/9876550', { ...BUILD, ...build }),
    targets: answer('/build-chroot/list', page(targets ?? [target(EPEL, 'succeeded'), target(X86, 'failed')])),
    config: answer('/build/source-build-config/9876550', SOURCE),
    source:
      source === null
        ? answer('/build/source-chroot/9876550', { error: 'bug' }, 500)
        : answer(
            '/build/source-chroot/9876550',
            source ?? { state: 'succeeded', result_url: `${RESULTS}/@copr/copr-dev:pr:3912/srpm-builds/09876550` },
          ),
    packages: answer(
      '/build/built-packages/9876550',
      packages ?? { [X86]: { packages: [] }, [EPEL]: { packages: [] } },
    ),
  };
}

/** Logs of Copr's results host by the end of their path; others answer 404. */
export function answerLogs(logs: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  server.use(
    http.get('*/proxy/copr-results/*', ({ request }) => {
      const path = decodeURIComponent(new URL(request.url).pathname).replace(/.*\/copr-results\//, '');
      asked.push(path);
      const end = Object.keys(logs).find((name) => path.endsWith(name));
      return end === undefined
        ? new HttpResponse('gone', { status: 404, headers: { 'Content-Type': 'text/plain' } })
        : new HttpResponse(logs[end], { headers: { 'Content-Type': 'text/plain' } });
    }),
  );
  return asked;
}
