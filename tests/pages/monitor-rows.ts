import { server } from '@mocks/node';
import { HttpResponse, http } from 'msw';

export const MONITOR = '/copr/packboard/small/monitor';
export const X86 = 'fedora-43-x86_64';
export const ARM = 'fedora-43-aarch64';

export const result = (state: string, build_id: number) => ({ state, build_id, pkg_version: `1.${build_id}-1` });
const monitorIs = (packages: readonly unknown[]) =>
  server.use(http.get('*/api_3/monitor', () => HttpResponse.json({ output: 'ok', message: '', packages })));
const build = (id: number, name: string, state: string, chroots: readonly string[], project_dirname = 'small') => ({
  id,
  state,
  ownername: 'packboard',
  projectname: 'small',
  project_dirname,
  source_package: { name, version: `1.${id}-1`, url: null },
  submitted_on: 1_795_000_000 + id,
  started_on: 1_795_000_000 + id,
  ended_on: 1_795_000_060 + id,
  submitter: null,
  chroots,
  is_background: false,
});
const buildsAre = (items: readonly unknown[]) =>
  server.use(
    http.get('*/api_3/build/list', ({ request }) =>
      HttpResponse.json({ items: new URL(request.url).searchParams.get('offset') === '0' ? items : [], meta: {} }),
    ),
  );

/** gcc newly fails on x86_64; gdb failed before too; make is fixed; what ogr did before is not told. */
export function small(): void {
  monitorIs([
    { name: 'gcc', chroots: { [X86]: result('failed', 120), [ARM]: result('succeeded', 120) } },
    { name: 'gdb', chroots: { [X86]: result('failed', 121) } },
    { name: 'make', chroots: { [X86]: result('succeeded', 122) } },
    { name: 'ogr', chroots: { [X86]: result('failed', 123) } },
  ]);
  buildsAre([
    build(123, 'ogr', 'failed', [X86, ARM]),
    build(122, 'make', 'succeeded', [X86]),
    build(121, 'gdb', 'failed', [X86]),
    build(120, 'gcc', 'failed', [X86, ARM]),
    build(119, 'gcc', 'failed', [X86], 'small:pr:4'),
    build(113, 'ogr', 'failed', [X86, ARM]),
    build(112, 'make', 'failed', [X86]),
    build(111, 'gdb', 'failed', [X86]),
    build(110, 'gcc', 'succeeded', [X86]),
  ]);
}
