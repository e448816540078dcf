import { setupServer } from 'msw/node';
import { readFixturesFromDisk } from './fixtures-node.ts';
import { handlers } from './handlers.ts';

readFixturesFromDisk();

/** The mocked services for unit and page tests, with the recorded times. */
export const server = setupServer(...handlers);
