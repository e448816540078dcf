import { server } from '@mocks/node';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderApp } from '@tests/render-app';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { failedBuild, logIs, logText, NOW } from './log-builds';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});

const BUILD_LOG = [
  'Start: build phase for ogr-1.0-1.src.rpm',
  'Start: rpmbuild ogr-1.0-1.src.rpm',
  'Executing(%prep): /bin/sh -e /var/tmp/rpm-tmp.aaaaaa',
  '+ umask 022',
  '+ RPM_EC=0',
  'Executing(%build): /bin/sh -e /var/tmp/rpm-tmp.bbbbbb',
  'gcc -c `pkg-config --cflags x` main.c',
  "main.c:10:2: error: unknown type name 'foo'",
  'make: *** [Makefile:3: main.o] Error 1',
  'error: Bad exit status from /var/tmp/rpm-tmp.bbbbbb (%build)',
  '',
  'RPM build errors:',
  '    Bad exit status from /var/tmp/rpm-tmp.bbbbbb (%build)',
  'Finish: rpmbuild ogr-1.0-1.src.rpm',
].join('\n');

async function open(text: string, address = '/jobs/copr/501/logs') {
  failedBuild();
  logIs(text);
  const app = renderApp(address);
  return { ...app, log: await logText(/^Builder log/) };
}

const hashOf = ({ router }: { router: { state: { location: { hash: string } } } }) => router.state.location.hash;

describe('search', () => {
  const text = Array.from({ length: 30 }, (_, n) => (n % 10 === 4 ? `Warning ${n}` : `plain ${n}`)).join('\n');

  test('counts lines and goes from match to match', async () => {
    const { user } = await open(text);
    const search = screen.getByRole('searchbox', { name: 'Search this log' });
    await user.type(search, 'warning');
    expect(await screen.findByText('3 lines')).toBeVisible();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('1 of 3 lines')).toBeVisible();
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(await screen.findByText('3 of 3 lines')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Next match' }));
    expect(await screen.findByText('1 of 3 lines')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Match case' }));
    expect(await screen.findByText('no match')).toBeVisible();
  });

  test('takes expressions and whole words, and says what is wrong with one', async () => {
    const { user } = await open(text);
    const search = screen.getByRole('searchbox', { name: 'Search this log' });
    await user.click(screen.getByRole('button', { name: 'Whole words' }));
    await user.type(search, 'warn');
    expect(await screen.findByText('no match')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Whole words' }));
    await user.click(screen.getByRole('button', { name: 'Regular expression' }));
    await user.clear(search);
    await user.type(search, 'w.rning 2');
    expect(await screen.findByText('1 line')).toBeVisible();
    await user.type(search, '(');
    expect(await screen.findByText(/Invalid regular expression/)).toBeVisible();
  });
});

describe('sections', () => {
  test('are listed, the failed one said to be, and can be folded', async () => {
    const { user, log } = await open(BUILD_LOG);
    const list = await screen.findByRole('navigation', { name: 'Sections of the log' });
    expect(within(list).getByRole('button', { name: /%build.*failed/ })).toBeVisible();
    expect(within(list).getByRole('button', { name: /%prep$/, description: '%prep' })).toBeVisible();

    await user.click(within(list).getByRole('button', { name: 'Lines of %build' }));
    const fold = await within(log).findByRole('button', { name: /^▸ %build: \d+ lines folded/ });
    expect(within(list).getByRole('button', { name: 'Lines of %build' })).toHaveAttribute('aria-expanded', 'false');
    await user.click(fold);
    expect(within(log).queryByRole('button', { name: /lines folded/ })).not.toBeInTheDocument();
  });

  test('unfold when the address, a search or an error leads into them', async () => {
    const { user, log, router } = await open(BUILD_LOG);
    const list = await screen.findByRole('navigation', { name: 'Sections of the log' });
    const fold = async () => {
      await user.click(within(list).getByRole('button', { name: 'Lines of %build' }));
      await within(log).findByRole('button', { name: /lines folded/ });
    };
    const isOpen = () =>
      waitFor(() => expect(within(log).queryByRole('button', { name: /lines folded/ })).not.toBeInTheDocument());
    await fold();
    await router.navigate({ hash: '#L8' });
    await isOpen();
    await fold();
    await user.type(screen.getByRole('searchbox', { name: 'Search this log' }), 'unknown type');
    await screen.findByText('1 line');
    await user.keyboard('{Enter}');
    await isOpen();
    await fold();
    await user.click(screen.getByRole('button', { name: 'First error' }));
    await isOpen();
  });

  test('are hidden at first on a small screen', async () => {
    window.innerWidth = 390;
    try {
      const { user } = await open(BUILD_LOG);
      expect(screen.queryByRole('navigation', { name: 'Sections of the log' })).not.toBeInTheDocument();
      await user.click(screen.getByRole('button', { name: 'More tools' }));
      await user.click(screen.getByRole('button', { name: 'Sections' }));
      expect(screen.getByRole('navigation', { name: 'Sections of the log' })).toBeVisible();
    } finally {
      window.innerWidth = 1024;
    }
  });
});

describe('marked lines', () => {
  test('are copied from the log: as they are, with numbers, as Markdown that no text ends early', async () => {
    const { user } = await open(BUILD_LOG, '/jobs/copr/501/logs#L7-L8');
    const marked = await screen.findByRole('group', { name: 'Marked lines' });
    const copies = async (name: string, check: (text: string) => void) => {
      await user.click(within(marked).getByRole('button', { name }));
      await waitFor(async () => check(await navigator.clipboard.readText()));
    };
    const text = "gcc -c `pkg-config --cflags x` main.c\nmain.c:10:2: error: unknown type name 'foo'";
    await copies('Copy', (copy) => expect(copy).toBe(text));
    await copies('Copy with numbers', (copy) =>
      expect(copy).toBe("7  gcc -c `pkg-config --cflags x` main.c\n8  main.c:10:2: error: unknown type name 'foo'\n"),
    );
    await copies('Copy as Markdown', (copy) => {
      expect(copy).toContain(`\n\n\`\`\`text\n${text}\n\`\`\`\n`);
      expect(copy).toMatch(/^\[Lines 7 to 8 of Builder log of fedora\\-43\\-x86\\_64\]\(<.*#L7-L8>\)/);
    });
    await copies('Copy link', (copy) => expect(copy).toMatch(/^[^\n]*#L7-L8$/));
  });

  test('come by a click on their numbers, and more with Shift; the page does not load again', async () => {
    const app = await open(BUILD_LOG);
    const numbers = app.log.querySelectorAll('[data-numbers]')[0];
    if (numbers === undefined) throw new Error('no numbers');
    const text = app.log.querySelector('pre');
    fireEvent.click(numbers, { clientY: 0 });
    await waitFor(() => expect(hashOf(app)).toBe('#L1'));
    fireEvent.click(numbers, { clientY: 70, shiftKey: true });
    await waitFor(() => expect(hashOf(app)).toBe('#L1-L4'));
    expect(app.log.querySelector('pre')).toBe(text);
  });

  test('come and go by keys', async () => {
    const app = await open(BUILD_LOG, '/jobs/copr/501/logs#L3');
    await screen.findByText('Line 3 marked', { exact: false });
    await app.user.keyboard('j');
    expect(await screen.findByText('Line 4 marked', { exact: false })).toBeVisible();
    await app.user.keyboard('JJ');
    expect(await screen.findByText('Lines 4 to 6 marked', { exact: false })).toBeVisible();
    await waitFor(() => expect(hashOf(app)).toBe('#L4-L6'));
    await app.user.keyboard('k');
    expect(await screen.findByText('Line 3 marked', { exact: false })).toBeVisible();
  });

  test('come back with their chroot', async () => {
    const app = await open(BUILD_LOG, '/jobs/copr/501/logs#L3');
    const goTo = async (chroot: RegExp) => {
      await app.user.click(await screen.findByRole('button', { name: /^Chroot:/ }));
      await app.user.click(await screen.findByRole('menuitem', { name: chroot }));
    };
    await screen.findByText('Line 3 marked', { exact: false });
    await goTo(/fedora-44/);
    await logText(/^Builder log of fedora-44/);
    expect(hashOf(app)).toBe('');
    await goTo(/fedora-43/);
    await logText(/^Builder log of fedora-43/);
    expect(hashOf(app)).toBe('#L3');
    expect(await screen.findByText('Line 3 marked', { exact: false })).toBeVisible();
  });
});

describe('keys', () => {
  test('lead to matches, else to errors, and to the search', async () => {
    const { user } = await open(BUILD_LOG);
    await waitFor(() => expect(screen.getByRole('button', { name: 'First error' })).toBeEnabled());
    await user.keyboard('/');
    expect(screen.getByRole('searchbox', { name: 'Search this log' })).toHaveFocus();
    await user.keyboard('exit status');
    expect(await screen.findByText('2 lines')).toBeVisible();
    await user.click(screen.getByRole('heading', { level: 1 }));
    await user.keyboard('n');
    expect(await screen.findByText('1 of 2 lines')).toBeVisible();
    await user.keyboard('p');
    expect(await screen.findByText('2 of 2 lines')).toBeVisible();
  });

  test('are listed in the help, and g still leads to other pages', async () => {
    const { user, router } = await open(BUILD_LOG);
    HTMLDialogElement.prototype.showModal = () => undefined; // jsdom has none
    await user.keyboard('?');
    expect(await screen.findByText('Mark the next line; J adds it')).toBeInTheDocument();
    await user.keyboard('gp');
    await waitFor(() => expect(router.state.location.pathname).toBe('/projects'));
    await waitFor(() => expect(screen.queryByText(/^Mark the next line/)).not.toBeInTheDocument());
  });

  test('do nothing when they are switched off', async () => {
    localStorage.setItem('packboard.keys', 'off');
    const app = await open(BUILD_LOG, '/jobs/copr/501/logs#L3');
    await screen.findByText('Line 3 marked', { exact: false });
    await app.user.keyboard('j/');
    expect(screen.getByText('Line 3 marked', { exact: false })).toBeVisible();
    expect(screen.getByRole('searchbox', { name: 'Search this log' })).not.toHaveFocus();
  });
});

describe('a live log', () => {
  /** A log that is asked for part by part, and grows by a line each time. */
  function growingLog() {
    let lines = 2;
    server.use(
      http.get('*/proxy/copr-results/*', ({ request }) => {
        const body = Array.from({ length: lines }, (_, n) => `live ${n + 1}\n`).join('');
        const from = /bytes=(\d+)-/.exec(request.headers.get('Range') ?? '')?.[1];
        lines += 1;
        if (from === undefined) return new HttpResponse(body, { headers: { 'Content-Type': 'text/plain' } });
        const start = Number(from);
        if (start >= body.length) return new HttpResponse('', { status: 416 });
        return new HttpResponse(body.slice(start), {
          status: 206,
          headers: {
            'Content-Type': 'text/plain',
            'Content-Range': `bytes ${start}-${body.length - 1}/${body.length}`,
          },
        });
      }),
    );
  }

  test('is followed, said in words, and told to screen readers only while it is', async () => {
    failedBuild({ status: 'pending', build_finished_time: null });
    growingLog();
    const { user } = renderApp('/jobs/copr/501/logs');
    const log = await logText(/^Live builder log/);
    expect(await screen.findByText('following')).toBeVisible();
    expect(within(log).getByRole('log')).toHaveAttribute('aria-live', 'polite');
    await waitFor(() => expect(log).toHaveTextContent('live 3'));
    await user.click(screen.getByRole('button', { name: 'Follow' }));
    expect(within(log).queryByRole('log')).not.toBeInTheDocument();
    expect(screen.getByText('growing')).toBeVisible();
    await user.click(await screen.findByRole('button', { name: /^\d+ new lines?$/ }));
    expect(await screen.findByText('following')).toBeVisible();
  });
});

test('marked lines of a live log stay when its build ends, and so does what was read', async () => {
  failedBuild({ status: 'pending', build_finished_time: null });
  logIs('live 1\nlive 2\nlive 3');
  const app = renderApp('/jobs/copr/501/logs#L2');
  const log = await logText(/^Live builder log/);
  expect(await screen.findByText('Line 2 marked', { exact: false })).toBeVisible();
  const pre = log.querySelector('pre');
  failedBuild();
  server.use(
    http.get('*/builder-live.log', ({ request }) => HttpResponse.redirect(`${request.url}.gz`, 301)),
    http.get('*/builder-live.log.gz', () => new HttpResponse('live 1\nlive 2\nlive 3\nthe end\n')),
  );
  await app.queryClient.invalidateQueries();
  const finished = await logText(/^Builder log/);
  await waitFor(() => expect(finished).toHaveTextContent('the end'));
  expect(finished.querySelector('pre')).toBe(pre);
  expect(hashOf(app)).toBe('#L2');
  expect(screen.getByText('Line 2 marked', { exact: false })).toBeVisible();
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Follow' })).not.toBeInTheDocument());
});

test('a hash beyond the end of the log is said to be', async () => {
  await open('one\ntwo', '/jobs/copr/501/logs#L90');
  expect(await screen.findByText(/Line 90 marked, but the log ends before/)).toBeVisible();
});
