import { expect, test } from 'vitest';
import { findForbiddenClaims } from '../../src/editorial/forbidden-claims.ts';

test.each([
  ['Truvisory is FedRAMP authorized.', 'FedRAMP authorized'],
  ['A FedRAMP-compliant firm.', 'FedRAMP-compliant'],
  ['We are CMMC certified at Level 2.', 'CMMC certified'],
  ['Trusted by founders everywhere.', 'Trusted by'],
  ['Our clients ship faster.', 'Our clients'],
  ['Read the case study.', 'case study'],
  ['A testimonial from a founder.', 'testimonial'],
  ['Delivery in 90 days is guaranteed.', 'guaranteed'],
  ['A risk-free sprint.', 'risk-free'],
  ['Truvisory is the leading fractional CTO.', 'Truvisory is the leading'],
  ['World-class engineering.', 'World-class'],
  ['With world-class engineering.', 'world-class'],
  ['Tony has 20+ years as a CTO.', '20+ years as a CTO'],
  ['He brings two decades as a CTO.', 'two decades as a CTO'],
  [
    'He has 25 years of experience as a chief technology officer.',
    '25 years of experience as a chief technology officer',
  ],
  ['Rated 4.9 by founders.', 'Rated 4'],
  ['A five-star sprint.', 'five-star'],
  ['With 120 reviews.', '120 reviews'],
  ['An award-winning practice.', 'award-winning'],
  ['We have helped founders ship.', 'We have helped'],
  ['Tony has already delivered such systems.', 'Tony has already delivered'],
  ['A proven method.', 'proven method'],
])('%s', (text, words) => {
  expect(findForbiddenClaims(text).map((claim) => claim.words)).toEqual([words]);
});

test.each([
  ['Truvisory is not a FedRAMP-authorized service and is not CMMC-certified.'],
  ['It has no client list, no case studies and no testimonials.'],
  ['Nothing here is guaranteed by anyone, and we do not guarantee it either.'],
  ['Those are operating years and not 25 years as a CTO.'],
  ['He has 25 years behind him as an operator.'],
  ["It builds on Cloudflare's government-authorized platform where that fits."],
  ['An agency may have many clients and a leading position.'],
  ['Hire the best engineer that you can find.'],
  ['Ask for two reviews of the code before launch.'],
  ['The firm is new, and there is no past performance to show.'],
  ['A sprint ships in 90 days.'],
  ['Cloudflare has shipped a new limit.'],
  ['Once they have delivered the first slice, ask again.'],
])('is allowed to say: %s', (text) => {
  expect(findForbiddenClaims(text)).toEqual([]);
});

test('a denial in another sentence does not excuse a claim', () => {
  const text = 'There is no client list. Truvisory is FedRAMP authorized.';
  expect(findForbiddenClaims(text)).toMatchObject([
    { words: 'FedRAMP authorized', reason: expect.stringContaining('neither') as string },
  ]);
});
