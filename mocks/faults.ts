import { type Answer, html, json, serverError } from './answer.ts';

const SLOW_MS = 8000;
const RETRY_AFTER_S = 30;

const proxyPage = (status: number, words: string): Answer => ({
  status,
  body: `<html><body><h1>${status} ${words}</h1>\nNo server is available to handle this request.\n</body></html>\n`,
  headers: { 'Content-Type': 'text/html' },
  isProxy: true,
});

const late = (answer: Answer): Answer => (typeof answer === 'string' ? answer : { ...answer, waitMs: SLOW_MS });

/** Ways to fail, by the words of sentinel names and of `MOCK_FAULT`. `real` is what would be answered without the fault. */
const FAULTS: Readonly<Record<string, (real: () => Promise<Answer>) => Answer | Promise<Answer>>> = {
  '403': () => json(403, { error: 'You are not allowed to see this.' }),
  '404': () => json(404, { error: 'No info about project stored in DB' }),
  '429': () => json(429, { message: 'Too Many Requests' }, { 'Retry-After': String(RETRY_AFTER_S) }),
  '500': serverError,
  '502': () => proxyPage(502, 'Bad Gateway'),
  '503': () => proxyPage(503, 'Service Unavailable'),
  html: () => html(200, '<!doctype html>\n<title>Welcome</title>\n<h1>This is not the API</h1>\n'),
  null: () => json(200, null),
  empty: () => json(206, []),
  'wrong-form': () => json(200, { packit_id: { unexpected: true }, status: 7, items: 'none', run_ids: 'none' }),
  slow: async (real) => late(await real()),
  never: () => 'never',
  network: () => 'broken',
};

const isFault = (name: string): boolean => Object.hasOwn(FAULTS, name);

/** The faulty answer; the real one for an unknown name. */
export const fail = async (name: string, real: () => Promise<Answer>): Promise<Answer> => (FAULTS[name] ?? real)(real);

let switched: ReadonlyMap<string, string> = new Map();

/**
 * Makes parts of the services fail until it is set anew: `copr-builds=503,usage=slow`. A part is the start of a path below
 * the API (`runs`, `runs/merged`, `projects/github.com`), or `copr-results` or `status`. Throws for an unknown fault.
 */
export function setFaults(text: string): void {
  const pairs = text.split(',').map((pair) => pair.trim().split('='));
  switched = new Map(
    pairs.flatMap(([part = '', name = '']) => {
      if (part === '') return [];
      if (!isFault(name)) throw new Error(`MOCK_FAULT: "${name}" is none of ${Object.keys(FAULTS).join(', ')}`);
      return [[part, name]];
    }),
  );
}

/** The fault that is switched on for a path; the longest part wins. */
export function faultOf(path: string): string | null {
  const found = [...switched].filter(([part]) => path === part || path.startsWith(`${part}/`));
  return found.sort(([a], [b]) => b.length - a.length)[0]?.[1] ?? null;
}
