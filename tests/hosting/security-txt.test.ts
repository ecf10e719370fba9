import { expect, test } from 'vitest';
import { findSecurityProblem } from '../../src/hosting/security-txt.ts';

const today = '2026-11-22';
const contact = 'mailto:security@example.org';
const expires = '2027-06-01';

test.each(['https://example.org/security/', 'mailto:security@example.org'])(
  'a report may go to %s',
  (address) => {
    expect(findSecurityProblem({ contact: address, expires }, today)).toBeUndefined();
  },
);

test.each([
  'security@example.org',
  'http://example.org/security/',
  'tel:+1-201-555-0123',
  'mailto:',
  'https://',
  'https://example.org/\nCanonical: https://elsewhere.example/',
])('a report cannot go to %j', (address) => {
  expect(findSecurityProblem({ contact: address, expires }, today)).toContain(
    'is no address that a browser opens',
  );
});

test.each(['2026-12-23', '2027-11-21'])('it may expire on %s', (day) => {
  expect(findSecurityProblem({ contact, expires: day }, today)).toBeUndefined();
});

test.each([
  ['2026-12-22', 'within 30 days or in the past'],
  ['2025-01-01', 'within 30 days or in the past'],
  ['2027-11-22', 'a year ahead or later'],
  ['2027-02-30', 'is no day'],
  ['next year', 'is no day'],
])('it cannot expire on %s: that is %s', (day, problem) => {
  expect(findSecurityProblem({ contact, expires: day }, today)).toContain(problem);
});

test('the year ahead of a leap day ends where its calendar does', () => {
  expect(findSecurityProblem({ contact, expires: '2029-02-28' }, '2028-02-29')).toBeUndefined();
  expect(findSecurityProblem({ contact, expires: '2029-03-01' }, '2028-02-29')).toContain('a year');
});
