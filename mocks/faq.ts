// Packit's FAQ as GitHub's host of raw files answers (facts/packit.md 5.2). The text is made up: mocks/faq-text.ts.
import { http } from 'msw';
import { type Answer, send } from './answer.ts';
import { FAQ_TEXT } from './faq-text.ts';
import { fail, faultOf } from './faults.ts';

const ADDRESS =
  /^(?:https:\/\/raw\.githubusercontent\.com\/packit\/packit\.dev|https?:\/\/[^/?#]+(?:\/[^?#]*)?\/mocks\/faq)(?:\/.*)?$/;

const text = (status: number, body: string): Answer => ({
  status,
  body,
  headers: { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' },
});

const answer = async (path: string): Promise<Answer> =>
  path.endsWith('/faq.md') ? text(200, FAQ_TEXT) : text(404, '404: Not Found');

const CORS = { 'Access-Control-Allow-Origin': '*' };

export const faqHandlers = [
  http.get(ADDRESS, async ({ request }) => {
    const path = new URL(request.url).pathname;
    const fault = faultOf('faq');
    return send(request, fault === null ? await answer(path) : await fail(fault, () => answer(path)), CORS);
  }),
];
