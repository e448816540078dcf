const FEDORA = [
  'copr.build.start',
  'copr.build.end',
  'buildsys.task.state.change',
  'buildsys.build.state.change',
  'buildsys.tag',
  'pagure.git.receive',
  'pagure.pull-request.new',
  'pagure.pull-request.updated',
  'pagure.pull-request.rebased',
  'pagure.pull-request.closed',
  'pagure.pull-request.comment.added',
  'pagure.pull-request.flag.added',
  'pagure.pull-request.flag.updated',
  'hotness.update.bug.file',
  'openscanhub.task.started',
  'openscanhub.task.finished',
];

/** What Packit's listener subscribes to (facts/testing-farm-koji-ci.md 8.2). */
export const PACKIT_TOPICS: readonly string[] = [
  ...FEDORA.map((topic) => `org.fedoraproject.prod.${topic}`),
  'org.release-monitoring.prod.anitya.project.version.update.v2',
];
