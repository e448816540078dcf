import { server } from '@mocks/node';
import { screen, waitFor, within } from '@testing-library/react';
import { lightScreen } from '@tests/match-media';
import { renderApp } from '@tests/render-app';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { applyConfig } from '@/lib/config';
import { answer, answerBuild, answerLogs, BUILD, EPEL, NOW_S, target, X86 } from './copr-builds';
import { failedBuild, logIs } from './log-builds';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW_S * 1000 });
});
afterEach(() => {
  window.matchMedia = lightScreen;
});

const A = `copr-build:9876550:${X86}`;
const B = `copr-build:9876550:${EPEL}`;
const BOTH = `/logs/compare?a=${A}&b=${B}`;

const log = (build: readonly string[], id = 'aaaaaa') =>
  [
    'Start: rpmbuild hello-2.7-1.fc43.src.rpm',
    `Executing(%prep): /bin/sh -e /var/tmp/rpm-tmp.${id}`,
    '+ cd hello',
    `Executing(%build): /bin/sh -e /var/tmp/rpm-tmp.b${id}`,
    ...build,
    'Finish: rpmbuild hello-2.7-1.fc43.src.rpm',
    '',
  ].join('\n');
const SAME = Array.from({ length: 20 }, (_, n) => `gcc -c part${n}.c`);
const LEFT = log([...SAME, 'part.c:7: error: no such thing <img src=x onerror=alert(1)>', 'left tail']);
const RIGHT = log([...SAME, 'right tail'], 'zzzzzz');

/** The two chroots of a build, with these logs. */
function logsAre(left: string, right: string) {
  answerBuild();
  return answerLogs({
    [`${X86}/09876550-hello/builder-live.log.gz`]: left,
    [`${EPEL}/09876550-hello/builder-live.log.gz`]: right,
  });
}

const wideScreen = () => {
  window.matchMedia = (query) => ({ ...lightScreen(query), matches: query.includes('900px') });
};
const differences = () => screen.findByRole('table', { name: 'Differences in %build' });

describe('two logs', () => {
  test('are answered in a sentence, with the difference that matters as a link to its line', async () => {
    const asked = logsAre(LEFT, RIGHT);
    renderApp(BOTH);
    expect(await screen.findByText('They differ in %build: 2 lines only left, 1 only right.')).toBeVisible();
    expect(screen.getByRole('link', { name: /^Line 25 of the left log: part\.c:7: error/ })).toHaveAttribute(
      'href',
      `/copr/build/9876550/logs/${X86}?log=live#L25`,
    );
    expect(asked).toHaveLength(2);
    expect(document.title).toBe(`Compare ${X86} and ${EPEL} · Packboard`);
  });

  test('show what differs under each other on a narrow screen, equal lines folded, text as text', async () => {
    logsAre(LEFT, RIGHT);
    const { user } = renderApp(BOTH);
    const table = await differences();
    expect(await within(table).findByText('part.c:7: error: no such thing <img src=x onerror=alert(1)>')).toBeVisible();
    expect(table.querySelector('img')).toBeNull();
    expect(within(table).getByText('right tail')).toBeVisible();
    expect(within(table).getAllByText('only left:')).toHaveLength(2);
    expect(within(table).getAllByText('only right:')).toHaveLength(1);
    expect(within(table).queryByText('gcc -c part2.c')).not.toBeInTheDocument();
    await user.click(within(table).getByRole('button', { name: 'Show 18 equal lines' }));
    expect(await within(table).findByText('gcc -c part2.c')).toBeVisible();
    expect(within(table).getByRole('link', { name: 'Line 25 of the right log' })).toHaveAttribute(
      'href',
      `/copr/build/9876550/logs/${EPEL}?log=live#L25`,
    );
  });

  test('begin with the section that matters; what a builder says of itself is folded', async () => {
    const withTask = (text: string, machine: string) => `Start: chroot init\n${machine}\nFinish: chroot init\n${text}`;
    logsAre(withTask(LEFT, 'ssh warning'), withTask(RIGHT, 'another host'));
    const { user } = renderApp(BOTH);
    await differences();
    const heads = screen.getAllByRole('heading', { level: 2 }).map((head) => head.textContent);
    expect(heads[0]).toMatch(/%build/);
    expect(heads).toHaveLength(2);
    expect(screen.getAllByRole('table')).toHaveLength(1);
    expect(screen.getByText('1 difference in open parts')).toBeVisible();
    expect(screen.getByText('Times, ids, hashes and names of chroots do not count as differences.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'chroot init' }));
    expect(await screen.findByText('ssh warning')).toBeVisible();
    expect(screen.getByText('2 differences')).toBeVisible();
  });

  test('stand side by side on a wide one', async () => {
    wideScreen();
    logsAre(LEFT, RIGHT);
    renderApp(BOTH);
    const table = await differences();
    const row = (await within(table).findByText('right tail')).closest('tr');
    expect(row).toHaveTextContent(/part\.c:7: error/);
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual([X86, EPEL]);
  });

  test('are gone through by keys and buttons', async () => {
    logsAre(log(['a', 'x', 'b', ...SAME, 'c', 'y', 'd']), log(['a', 'b', ...SAME, 'c', 'd']));
    const { user } = renderApp(BOTH);
    await differences();
    expect(screen.getByText('2 differences')).toBeVisible();
    await user.keyboard('n');
    expect(await screen.findByText('Difference 1 of 2')).toBeVisible();
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/x$/));
    await user.keyboard('n');
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/y$/));
    await user.keyboard('n');
    expect(await screen.findByText('Difference 1 of 2')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Previous difference' }));
    expect(await screen.findByText('Difference 2 of 2')).toBeVisible();
  });

  test('can be swapped, shown whole, folded by section and copied', async () => {
    logsAre(LEFT, RIGHT);
    const { user, router } = renderApp(BOTH);
    await differences();
    await user.click(screen.getByRole('button', { name: '%build' }));
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '%build' }));
    await user.click(screen.getByRole('checkbox', { name: 'Show equal lines' }));
    expect(await screen.findByText('+ cd hello')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Copy differences' }));
    await screen.findByText('Copied');
    expect(await navigator.clipboard.readText()).toBe(
      `--- ${X86}\n+++ ${EPEL}\n@@ -25,2 +25,1 @@ %build\n-part.c:7: error: no such thing <img src=x onerror=alert(1)>\n-left tail\n+right tail\n`,
    );
    await user.click(screen.getByRole('link', { name: 'Swap sides' }));
    expect(await screen.findByText('They differ in %build: 1 line only left, 2 only right.')).toBeVisible();
    expect(router.state.location.search).toBe(`?${new URLSearchParams({ a: B, b: A })}`);
  });

  test('count the order of lines when that is asked for', async () => {
    logsAre(log(['a', 'b', 'c']), log(['c', 'b', 'a']));
    const { user, router } = renderApp(BOTH);
    expect(await screen.findByText(/^No difference but in times.*2 lines stand in another order\.$/)).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: 'The order counts everywhere' }));
    expect(await screen.findByText('They differ in %build: 2 lines only left, 2 only right.')).toBeVisible();
    expect(router.state.location.search).toContain('order=strict');
  });

  test('without a difference are said to be so', async () => {
    logsAre(log(SAME), log(SAME, 'other1'));
    renderApp(BOTH);
    expect(await screen.findByText('No difference but in times, numbers of builds and the like.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Next difference' })).toBeDisabled();
  });

  test('of many rows are in the document part by part', async () => {
    const many = (word: string) => log(Array.from({ length: 5000 }, (_, n) => `${word} ${n}`));
    logsAre(many('left'), many('right'));
    const { user, container } = renderApp(BOTH);
    // By selector: roles of so many rows take jsdom a minute.
    const rows = () => container.querySelectorAll('tbody tr').length;
    const press = async (name: RegExp) => user.click(await screen.findByText(name));
    expect(await screen.findByText('left 1')).toBeVisible();
    for (let time = 0; time < 4; time += 1) await press(/^Show more of the [\d,]+ rows that follow/);
    await waitFor(() => expect(screen.getByText('left 900')).toBeVisible());
    expect(rows()).toBeLessThanOrEqual(800);
    expect(screen.queryByText('left 1')).not.toBeInTheDocument();
    await press(/^Show the rows before these/);
    expect(await screen.findByText('left 1')).toBeVisible();
    expect(rows()).toBeLessThanOrEqual(800);
  }, 60_000);

  test('of two failed builds with one reason are said to have it in common', async () => {
    const failed = log([
      'x.c:1:2: error: y undeclared',
      'make: *** [Makefile:1: x.o] Error 1',
      'error: Bad exit status from /var/tmp/rpm-tmp.baaaaaa (%build)',
      'RPM build errors:',
      '    Bad exit status from /var/tmp/rpm-tmp.baaaaaa (%build)',
    ]);
    logsAre(failed, failed);
    renderApp(BOTH);
    expect(await screen.findByText(/Both builds failed for the same reason\.$/)).toBeVisible();
  });
});

describe('logs that cannot be compared', () => {
  test('say which one is gone, and why', async () => {
    const ended = NOW_S - 30 * 86_400;
    answerBuild({
      build: { ended_on: ended },
      targets: [target(EPEL, 'succeeded', { ended_on: ended }), target(X86, 'failed', { ended_on: ended })],
    });
    answerLogs({ [`${EPEL}/09876550-hello/builder-live.log.gz`]: RIGHT });
    renderApp(BOTH);
    expect(await screen.findByText('There is nothing to compare.')).toBeVisible();
    expect(screen.getByRole('heading', { name: `This log is gone: ${X86} (left)` })).toBeVisible();
    expect(screen.getByText(/Copr keeps logs about 14 days/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeEnabled();
  });

  test('of an answer of 500 are said, and asked for again on demand', async () => {
    answerBuild();
    server.use(http.get('*/proxy/copr-results/*', () => new HttpResponse('no', { status: 500 })));
    const { user } = renderApp(BOTH);
    expect(await screen.findByRole('heading', { name: `This log could not be read: ${X86} (left)` })).toBeVisible();
    logsAre(LEFT, RIGHT);
    const [again] = screen.getAllByRole('button', { name: 'Try again' });
    if (again !== undefined) await user.click(again);
    expect(await screen.findByText(/^They differ in %build/)).toBeVisible();
  });

  test('of a chroot that was skipped are said not to be there', async () => {
    answerBuild({ targets: [target(EPEL, 'skipped'), target(X86, 'failed')] });
    renderApp(BOTH);
    expect(await screen.findByRole('heading', { name: 'One of them has no such log' })).toBeVisible();
  });

  test('of a build or chroot that does not exist are said to be unknown', async () => {
    answerBuild();
    renderApp(`/logs/compare?a=${A}&b=copr-build:9876550:fedora-12-x86_64`);
    expect(await screen.findByRole('heading', { name: 'There is no such chroot (right)' })).toBeVisible();
    answer('/build/:id', { error: 'Build 1 does not exist.' }, 404);
    answer('/build-chroot/list', { error: 'Build 1 does not exist.' }, 404);
    renderApp(`/logs/compare?a=copr-build:1:${X86}&b=copr-build:2:${X86}`);
    expect(await screen.findByRole('heading', { name: 'There is no such build (left)' })).toBeVisible();
  });

  test.each(['', '?a=https://evil.example/log', `?a=${A}&b=javascript:alert(1)`, '?a=copr:1<script>'])(
    'are not looked for at a wrong address (%s)',
    async (search) => {
      renderApp(`/logs/compare${search}`);
      expect(await screen.findByText('There is nothing to compare at this address.')).toBeVisible();
    },
  );

  test('of a service that is switched off are not asked for', async () => {
    applyConfig('{"services": {"copr": null}}');
    renderApp(BOTH);
    expect(await screen.findByText("Copr is switched off in this site's configuration.")).toBeVisible();
  });
});

describe('what to compare with', () => {
  test('is offered: other chroots and earlier good builds', async () => {
    answerBuild();
    answer('/build/list', {
      items: [
        BUILD,
        { ...BUILD, id: 9876000, state: 'succeeded' },
        { ...BUILD, id: 9875000, state: 'succeeded', chroots: [EPEL] },
      ],
      meta: { limit: 100, offset: 0 },
    });
    renderApp(`/logs/compare?a=${A}&log=root`);
    const others = await screen.findByRole('list', { name: 'Other chroots' });
    expect(within(others).getByRole('link')).toHaveAttribute(
      'href',
      `/logs/compare?${new URLSearchParams({ a: A, b: B, log: 'root' })}`,
    );
    const good = await screen.findByRole('list', { name: 'Earlier builds' });
    expect(within(good).getAllByRole('link')).toHaveLength(1);
    expect(within(good).getByRole('link', { name: /build 9876000/ })).toHaveAttribute(
      'href',
      `/logs/compare?${new URLSearchParams({ a: A, b: `copr-build:9876000:${X86}`, log: 'root' })}`,
    );
  });

  test('is offered for builds of Packit, whose Logs page leads here', async () => {
    failedBuild();
    logIs(LEFT);
    answer('/build/9876543', { error: 'There is no such build.' }, 404);
    const { user } = renderApp('/jobs/copr/501/logs?log=build');
    await user.click(await screen.findByRole('link', { name: 'Compare with …' }));
    expect(await screen.findByText(/Copr answered 404: There is no such build\.$/)).toBeVisible();
    const others = await screen.findByRole('list', { name: 'Other chroots' });
    await user.click(within(others).getByRole('link', { name: 'fedora-44-x86_64' }));
    expect(await screen.findByText(/^No difference/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Build log' })).toHaveAttribute('aria-current', 'page');
  });
});
