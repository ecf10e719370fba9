import { expect, test } from 'vitest';
import { verdictOf } from '../../src/rot/outcome.ts';

test.each([200, 204, 206])('status %i: the page is there', (status) => {
  expect(verdictOf({ status })).toEqual({ state: 'alive' });
});

test.each([404, 410])('status %i: the page is gone', (status) => {
  expect(verdictOf({ status })).toEqual({ state: 'dead', reason: `status ${status}` });
});

test.each([304, 400, 401, 403, 405, 429, 451, 500, 503, 999])(
  'status %i says nothing of the page',
  (status) => {
    expect(verdictOf({ status })).toEqual({ state: 'unknown', reason: `status ${status}` });
  },
);

test('a name that the DNS does not know is gone; a DNS that does not answer says nothing', () => {
  expect(verdictOf({ failure: 'ENOTFOUND' }).state).toBe('dead');
  expect(verdictOf({ failure: 'EAI_AGAIN' }).state).toBe('unknown');
});

test.each(['ECONNREFUSED', 'ECONNRESET', 'CERT_HAS_EXPIRED', 'no answer in time'])(
  'a failure (%s) says nothing of the page',
  (failure) => {
    expect(verdictOf({ failure })).toEqual({ state: 'unknown', reason: failure });
  },
);

test('a page that moved for good is there; one that moved to nowhere is gone', () => {
  const movedTo = 'https://example.org/new';
  expect(verdictOf({ status: 200, movedTo })).toEqual({ state: 'moved', to: movedTo });
  expect(verdictOf({ status: 404, movedTo }).state).toBe('dead');
  expect(verdictOf({ status: 403, movedTo }).state).toBe('unknown');
});
