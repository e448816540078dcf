import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Destination } from './destination';
import { destinationsOf, pastedText } from './go-anywhere';
import { formatNevra, parseNevra } from './nevra';

const WEBS = {
  copr: 'https://copr.fedorainfracloud.org',
  testingFarm: 'https://artifacts.dev.testing-farm.io',
  own: 'https://packboard.example/board/',
};

/** One line for a place: `copr?q`, `job copr 12`, `project host/ns/repo`, `Copr https://...`. */
function line(place: Destination): string {
  switch (place.kind) {
    case 'address':
      return place.path;
    case 'jobs':
      return `${place.list}?${place.query}`;
    case 'job':
      return `job ${place.job} ${place.id}`;
    case 'pipeline':
      return `pipeline ${place.id}`;
    case 'project':
      return `project ${place.forge}/${place.namespace}/${place.repo} ${place.tab}`;
    case 'copr-build':
      return `copr build ${place.id}`;
    case 'copr-project':
      return `copr project ${place.owner}/${place.project}`;
    case 'outside':
      return `${place.service} ${place.url}`;
  }
}
const lines = (text: string): string[] => destinationsOf(text, WEBS).map(line);

const UUID = '5e8079d8-f181-41cf-af96-28e99774eb68';

test.each([
  ['https://github.com/packit/ogr/pull/12/files?w=1', 'all?project:github.com/packit/ogr trigger:pr trigger:#12'],
  ['https://github.com/packit/ogr/issues/7', 'all?project:github.com/packit/ogr trigger:issue trigger:#7'],
  ['https://github.com/packit/ogr/releases/tag/v1.0', 'all?project:github.com/packit/ogr trigger:release trigger:v1.0'],
  ['https://github.com/packit/ogr/commit/41f3c1e2b0a9', 'copr?project:github.com/packit/ogr ref:41f3c1e2b0a9'],
  ['https://github.com/packit/ogr/tree/main', 'all?project:github.com/packit/ogr trigger:branch trigger:main'],
  [
    'https://gitlab.gnome.org/GNOME/glib/-/merge_requests/7#note_1',
    'all?project:gitlab.gnome.org/GNOME/glib trigger:pr trigger:#7',
  ],
  ['https://gitlab.com/a/b/x/-/tags/1.0', 'all?project:gitlab.com/a/b/x trigger:release trigger:1.0'],
  ['https://gitlab.com/a/b/-/commit/41f3c1e2', 'copr?project:gitlab.com/a/b ref:41f3c1e2'],
  [
    'https://src.fedoraproject.org/rpms/bash/pull-request/3',
    'all?project:src.fedoraproject.org/rpms/bash trigger:pr trigger:#3',
  ],
  [
    'https://src.fedoraproject.org/rpms/bash/c/9A0D6C1F4be2',
    'copr?project:src.fedoraproject.org/rpms/bash ref:9a0d6c1f4be2',
  ],
  [
    'https://pagure.io/fedora-web/websites/issue/9',
    'all?project:pagure.io/fedora-web/websites trigger:issue trigger:#9',
  ],
  [
    'https://forge.fedoraproject.org/rpms/bash/pulls/3',
    'all?project:forge.fedoraproject.org/rpms/bash trigger:pr trigger:#3',
  ],
  [
    'https://forge.fedoraproject.org/rpms/bash/src/branch/f43',
    'all?project:forge.fedoraproject.org/rpms/bash trigger:branch trigger:f43',
  ],
  ['git@github.com:packit/ogr.git', 'project github.com/packit/ogr builds'],
  ['github.com/packit/ogr', 'project github.com/packit/ogr builds'],
  ['https://copr.fedorainfracloud.org/coprs/build/9876543/', 'copr build 9876543'],
  ['https://copr.fedorainfracloud.org/coprs/g/packit/hello/build/9876543', 'copr build 9876543'],
  ['https://copr.stg.fedorainfracloud.org/coprs/packit/hello/', 'copr project packit/hello'],
  [
    'https://download.copr.fedorainfracloud.org/results/packit/hello/fedora-43-x86_64/09876543-hello/builder-live.log',
    'copr build 9876543',
  ],
  ['https://koji.fedoraproject.org/koji/taskinfo?taskID=139812345', 'koji?139812345'],
  ['https://kojipkgs.fedoraproject.org//work/tasks/2345/139812345/mock_output.log', 'koji?139812345'],
  ['https://kojihub.stream.centos.org/koji/taskinfo?taskID=77', 'koji?77'],
  [
    'https://koji.fedoraproject.org/koji/buildinfo?buildID=5',
    'Koji https://koji.fedoraproject.org/koji/buildinfo?buildID=5',
  ],
  [
    'https://koji.fedoraproject.org/koji/buildinfo?buildID=bash-5.2-1.fc43',
    'project src.fedoraproject.org/rpms/bash builds',
  ],
  [
    'https://kojipkgs.fedoraproject.org/packages/bash/5.2/1.fc43/x86_64/bash-5.2-1.fc43.x86_64.rpm',
    'project src.fedoraproject.org/rpms/bash builds',
  ],
  ['https://bodhi.fedoraproject.org/updates/FEDORA-2026-1a2b3c4d5e', 'bodhi?FEDORA-2026-1a2b3c4d5e'],
  ['fedora-epel-2026-1A2B3C4D5E', 'bodhi?FEDORA-EPEL-2026-1a2b3c4d5e'],
  [`https://artifacts.dev.testing-farm.io/${UUID}/results.xml`, `testing-farm?${UUID}`],
  [`https://api.testing-farm.io/v0.1/requests/${UUID}`, `testing-farm?${UUID}`],
  [UUID.toUpperCase(), `testing-farm?${UUID}`],
  ['https://openscanhub.fedoraproject.org/task/53012/', 'openscanhub?53012'],
  ['https://dashboard.packit.dev/results/copr-builds/12', '/results/copr-builds/12'],
  ['https://dashboard.stg.packit.dev/jobs/srpm/7?x=1', '/jobs/srpm/7?x=1'],
  ['http://localhost:8080/jobs/copr/1', '/jobs/copr/1'],
  ['https://packboard.example/board/jobs/copr/1?x#y', '/jobs/copr/1?x#y'],
  ['9876543', 'copr build 9876543'],
  ['09876543', 'copr build 9876543'],
  ['139812345', 'koji?139812345'],
  ['4041', 'job copr 4041'],
  ['#842', 'all?trigger:#842'],
  ['bash-5.2-1.fc43.x86_64', 'project src.fedoraproject.org/rpms/bash builds'],
  ['bash-0:5.2-1.fc43', 'project src.fedoraproject.org/rpms/bash builds'],
  ['41f3c1e2b0a94d0c7f5e6d8b9a7c3e1f20d4b6a8', 'copr?ref:41f3c1e2b0a94d0c7f5e6d8b9a7c3e1f20d4b6a8'],
  ['41F3C1E', 'copr?ref:41f3c1e'],
  ['packit/ogr', 'project github.com/packit/ogr builds'],
  ['rpms/bash', 'project src.fedoraproject.org/rpms/bash builds'],
  ['redhat/centos-stream/rpms/bash', 'project gitlab.com/redhat/centos-stream/rpms/bash builds'],
  ['https://copr.fedorainfracloud.org/coprs/g/osbuild/image-builder/monitor/', 'copr project @osbuild/image-builder'],
  ['@osbuild/image-builder', 'copr project @osbuild/image-builder'],
  ['packit/ogr#12', 'all?project:packit/ogr trigger:#12'],
  ['packit/ogr:main', 'all?project:packit/ogr trigger:branch trigger:main'],
  ['packit/ogr#release:1.0', 'all?project:packit/ogr trigger:release trigger:1.0'],
])('%s', (text, expected) => {
  expect(lines(text)[0]).toBe(expected);
});

test('a number may be anything that is counted, and the likeliest comes first', () => {
  expect(lines('9876543')).toEqual([
    'copr build 9876543',
    'copr?9876543',
    ...['copr', 'srpm', 'testing-farm', 'koji', 'koji-downstream', 'bodhi'].map((kind) => `job ${kind} 9876543`),
    ...['propose-downstream', 'pull-from-upstream', 'openscanhub'].map((kind) => `job ${kind} 9876543`),
    ...['log-detective', 'koji-tag-request'].map((kind) => `job ${kind} 9876543`),
    'pipeline 9876543',
    'all?trigger:#9876543',
    'koji?9876543',
    'koji-downstream?9876543',
    'copr?ref:9876543',
    'testing-farm?ref:9876543',
    'log-detective?ref:9876543',
    'Copr https://copr.fedorainfracloud.org/coprs/build/9876543/',
    'Koji https://koji.fedoraproject.org/koji/taskinfo?taskID=9876543',
    'Koji https://koji.fedoraproject.org/koji/buildinfo?buildID=9876543',
  ]);
});

test('a commit is searched where jobs tell theirs; elsewhere all jobs of its project are offered', () => {
  const search = 'project:github.com/packit/ogr';
  const url = 'https://github.com/packit/ogr/commit/41f3c1e2b0a9';
  expect(lines(url)).toEqual([
    ...['copr', 'testing-farm', 'log-detective'].map((list) => `${list}?${search} ref:41f3c1e2b0a9`),
    'project github.com/packit/ogr builds',
    ...['all', 'srpm', 'koji', 'koji-downstream'].map((list) => `${list}?${search}`),
    `github.com ${url}`,
  ]);
});

test('a built package leads to its dist-git and jobs before its updates and other sites', () => {
  expect(lines('bash-5.2-1.fc43.x86_64')).toEqual([
    'project src.fedoraproject.org/rpms/bash builds',
    'all?project:bash',
    'koji-downstream?project:bash',
    'bodhi?bash-5.2-1.fc43',
    'koji-tag-requests?bash-5.2-1.fc43',
    'Koji https://koji.fedoraproject.org/koji/search?match=exact&type=build&terms=bash-5.2-1.fc43',
    'Bodhi https://bodhi.fedoraproject.org/updates/?builds=bash-5.2-1.fc43',
  ]);
});

test('a service that is switched off is not offered', () => {
  const off = destinationsOf('9876543', { ...WEBS, copr: null });
  expect(off.some((place) => place.kind === 'outside' && place.service === 'Copr')).toBe(false);
});

test('an unknown address can at least be opened, and dangerous ones cannot', () => {
  expect(lines('http://example.com/')).toEqual(['example.com http://example.com/']);
  for (const text of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://', ''])
    expect(lines(text)).toEqual([]);
});

test.each([
  [' <https://a.example/b>. ', 'https://a.example/b'],
  ['see https://a.example/b, please', 'https://a.example/b'],
  ['"packit/ogr"', 'packit/ogr'],
])('%s is cleaned', (text, clean) => {
  expect(pastedText(text)).toBe(clean);
});

test('whatever is typed: no crash, bounded, in-app places first and safe', () => {
  const parts = fc.constantFrom(
    'https://',
    'github.com/',
    '/',
    '#',
    ':',
    '%',
    '-',
    'koji.fedoraproject.org/koji/',
    '1',
    'a',
    '..',
    '\\',
    UUID,
    'FEDORA-2026-',
    '.rpm',
    ' ',
  );
  const texts = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.array(fc.oneof(parts, fc.string()), { maxLength: 12 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const places = destinationsOf(text, WEBS);
      expect(places.length).toBeLessThanOrEqual(24);
      const kinds = places.map(({ kind }) => kind === 'outside');
      expect(kinds).toEqual([...kinds].sort());
      for (const place of places) {
        if (place.kind === 'outside') expect(new URL(place.url).protocol).toMatch(/^https?:$/);
        if (place.kind === 'address') expect(place.path).toMatch(/^\/(?!\/)/);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('no text makes it slow', () => {
  const startedAt = performance.now();
  for (const text of [
    'a-'.repeat(5_000),
    '1.'.repeat(5_000),
    '/coprs/g/'.repeat(500),
    `https://a.b/${'/tree/x'.repeat(400)}`,
  ])
    destinationsOf(text, WEBS);
  expect(performance.now() - startedAt).toBeLessThan(500);
});

test('a package is read back from what it is called', () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9+-]{0,12}[a-z]$/);
  const version = fc.stringMatching(/^\d[\w.~^]{0,8}$/);
  fc.assert(
    fc.property(name, fc.nat(999), version, version, (...[pkg, epoch, ver, release]) => {
      const nevra = { name: pkg, epoch, version: ver, release, arch: 'noarch' };
      expect(parseNevra(formatNevra(nevra))).toEqual(nevra);
      expect(parseNevra(`${formatNevra(nevra)}.rpm`)).toEqual(nevra);
    }),
  );
  for (const text of ['fedora-43-x86_64', 'hello-world', 'packit', UUID.slice(0, 8), 'a-b-c'])
    expect(parseNevra(text)).toBeNull();
});
