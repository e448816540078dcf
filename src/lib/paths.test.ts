import { expect, test } from 'vitest';
import { paths } from './paths';

/** Commit statuses of years link to these: a change here must be seen in review. */
test('every address', () => {
  expect({
    home: paths.home(),
    jobs: paths.jobs(),
    jobsFiltered: paths.jobs({ q: 'status:failure chroot:*-aarch64' }),
    jobsOf: paths.jobsOf('koji-tag-requests'),
    job: paths.job('copr', 12),
    logs: paths.logs('copr', 12, { log: 'build.log' }),
    logDetectiveGroup: paths.logDetectiveGroup(70),
    pipelines: paths.pipelines({ page: '2' }),
    pipeline: paths.pipeline(1422),
    usage: paths.usage({ period: 'month' }),
    namespaces: paths.namespaces({ q: 'packit' }),
    projects: paths.projects(),
    forge: paths.forge('github.com'),
    namespace: paths.namespace('gitlab.com', 'redhat/centos-stream'),
    project: paths.project('github.com', 'packit', 'hello-world'),
    nested: paths.project('gitlab.com', 'redhat/centos-stream/rpms', 'podman'),
    hostile: paths.project('forge.example', 'a/../b', '?x#y/<z>'),
  }).toMatchInlineSnapshot(`
    {
      "forge": "/projects/github.com",
      "home": "/",
      "hostile": "/projects/forge.example/a/../b/%3Fx%23y%2F%3Cz%3E",
      "job": "/jobs/copr/12",
      "jobs": "/jobs",
      "jobsFiltered": "/jobs?q=status%3Afailure+chroot%3A*-aarch64",
      "jobsOf": "/jobs/koji-tag-requests",
      "logDetectiveGroup": "/jobs/log-detective/group/70",
      "logs": "/jobs/copr/12/logs?log=build.log",
      "namespace": "/projects/gitlab.com/redhat/centos-stream",
      "namespaces": "/namespaces?q=packit",
      "nested": "/projects/gitlab.com/redhat/centos-stream/rpms/podman",
      "pipeline": "/pipeline/1422",
      "pipelines": "/pipeline?page=2",
      "project": "/projects/github.com/packit/hello-world",
      "projects": "/projects",
      "usage": "/usage?period=month",
    }
  `);
});
