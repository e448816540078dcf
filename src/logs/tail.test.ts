import { type FakeServer, follow } from '@tests/fake-log-server';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ApiError, type Problem } from '@/lib/api-error';

const LINE = 'checking for something... yes\n';
const START = LINE.repeat(100);
const nothing = () => undefined;
const grow = (server: FakeServer) => {
  server.text += LINE;
};

describe('a live log', () => {
  test('grows by what is new alone, and ends with the build', async () => {
    const { text, asked, end, generation } = await follow({ text: START, is: 'live' }, [grow, grow]);
    expect([text, end, generation]).toEqual([START + LINE + LINE, 'whole', 0]);
    expect(asked).toEqual(['log', 'log 1976-', 'log 2006-', 'log 2036-']);
  });

  test('is asked for every 2 s while it grows, down to every 10 s while it does not', async () => {
    const { waits } = await follow({ text: START, is: 'live' }, [
      grow,
      nothing,
      nothing,
      nothing,
      nothing,
      nothing,
      grow,
      nothing,
    ]);
    expect(waits).toEqual([2000, 2000, 3000, 4500, 6750, 10_000, 10_000, 2000]);
  });

  test('that was packed is compared and read to its end under its new name', async () => {
    const pack = (server: FakeServer) => {
      server.text += 'last\n';
      server.is = 'packed';
    };
    const { text, end, generation, asked } = await follow({ text: START, is: 'live' }, [grow, pack], 99);
    expect([text, end, generation]).toEqual([`${START}${LINE}last\n`, 'whole', 0]);
    expect(asked.slice(-2)).toEqual(['log 2006-', 'log']);
  });

  test('whose plain file is gone is read packed', async () => {
    const { text, end, asked } = await follow({ text: START, is: 'live' }, [
      (server) => {
        server.text += 'last\n';
        server.is = 'gone';
      },
      nothing,
    ]);
    expect([text, end]).toEqual([`${START}last\n`, 'whole']);
    expect(asked).toContain('log 1976-');
    expect(asked.at(-1)).toBe('gz');
  });

  test('that was packed before it was opened is read once', async () => {
    const { text, end, asked } = await follow({ text: START, is: 'packed' }, [], 99);
    expect([text, end, asked]).toEqual([START, 'whole', ['log']]);
  });

  test.each([
    ['shrank', (server: FakeServer) => Object.assign(server, { text: 'anew\n' })],
    ['shrank a little', (server: FakeServer) => Object.assign(server, { text: START.slice(0, -60) })],
    [
      'began anew and is longer by now',
      (server: FakeServer) => Object.assign(server, { text: 'other\n'.repeat(1000) }),
    ],
    [
      'began anew with the same head, told as a whole',
      (server: FakeServer) =>
        Object.assign(server, { text: `${START.slice(0, 900)}${'x'.repeat(9000)}`, ignoresRange: true }),
    ],
  ])('that %s is read from its start', async (_name, change) => {
    const server: FakeServer = { text: START, is: 'live' };
    const { text, generation, end } = await follow(server, [(now) => void change(now), nothing]);
    expect([text === server.text, generation, end]).toEqual([true, 1, 'whole']);
  });

  test('is followed by a server that always sends all of it', async () => {
    const { text, generation } = await follow({ text: START, is: 'live', ignoresRange: true }, [grow, grow]);
    expect([text, generation]).toEqual([START + LINE + LINE, 0]);
  });

  test('that is not there yet is waited for', async () => {
    const { text, seen, notes } = await follow({ text: '', is: 'missing' }, [
      nothing,
      (server) => Object.assign(server, { text: START, is: 'live' }),
      nothing,
    ]);
    expect([text, seen, notes]).toEqual([START, ['not-found-yet', 'not-found-yet'], []]);
  });

  test('that is empty at first is followed', async () => {
    expect((await follow({ text: '', is: 'live' }, [grow, grow])).text).toBe(LINE + LINE);
  });

  test.each<[string, Problem]>([
    ['the network is lost', { kind: 'network' }],
    ['the service is slow', { kind: 'timeout', afterMs: 20_000 }],
    ['the service is down', { kind: 'http', status: 503, message: '', retryAfterMs: null }],
    ['the service is left alone', { kind: 'paused', untilMs: 0, last: null }],
    ['a proxy answers with a web page', { kind: 'html' }],
  ])('goes on when %s for a while', async (_name, problem) => {
    const server: FakeServer = { text: START, is: 'live' };
    const { text, seen, notes, waits, generation } = await follow(server, [
      (now) => Object.assign(now, { is: problem }),
      (now) => Object.assign(now, { is: 'live', text: START + LINE }),
      nothing,
    ]);
    expect([text, seen, notes, generation]).toEqual([START + LINE, ['offline'], [], 0]);
    expect(waits[1]).toBe(10_000);
  });

  test('goes on after an answer that broke off, from where it got to', async () => {
    const { text, asked, generation } = await follow({ text: START, is: 'live', breaksAfter: 1400 }, [
      (server) => {
        delete server.breaksAfter;
      },
      nothing,
    ]);
    expect([text, generation]).toEqual([START, 0]);
    expect(asked.slice(0, 2)).toEqual(['log', `log ${1400 - 1024}-`]);
  });

  test.each<[string, FakeServer['is'], number]>([
    ['is a web page', { kind: 'html' }, 99],
    ['is forbidden', { kind: 'http', status: 403, message: '', retryAfterMs: null }, 99],
    ['is missing though the build has ended', 'missing', 0],
  ])('fails when all there ever was %s', async (_name, is, finalAfter) => {
    const { end } = await follow({ text: '', is }, [], finalAfter);
    expect(end).toBeInstanceOf(ApiError);
  });

  test('that disappears with the end of the build is told to be cut', async () => {
    const { text, end } = await follow(
      { text: START, is: 'live' },
      [
        (server) => {
          server.is = 'missing';
        },
        nothing,
      ],
      1,
    );
    expect([text, end]).toEqual([START, 'broken']);
  });
});

test('whatever a server does, in the end its last text is shown', async () => {
  const step = fc.oneof(
    fc.constant(grow),
    fc.constant((server: FakeServer) => {
      server.text = server.text.slice(0, server.text.length / 2);
    }),
    fc.constant((server: FakeServer) => {
      server.text = 'anew\n'.repeat(server.text.length % 700);
    }),
    fc.constant((server: FakeServer) => {
      server.is = { kind: 'network' };
    }),
    fc.constant((server: FakeServer) => {
      server.is = 'missing';
    }),
    fc.constant((server: FakeServer) => {
      server.is = 'live';
    }),
    fc.constant((server: FakeServer) => {
      server.ignoresRange = server.ignoresRange !== true;
    }),
    fc.constant((server: FakeServer) => {
      server.breaksAfter = 700;
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
      const server: FakeServer = { text: START, is: 'live' };
      const calm = (now: FakeServer) => {
        now.is = 'live';
        delete now.breaksAfter;
      };
      const { text, end } = await follow(server, [...steps, calm, nothing]);
      expect([text === server.text, end]).toEqual([true, 'whole']);
    }),
    { numRuns: 300 },
  );
});
