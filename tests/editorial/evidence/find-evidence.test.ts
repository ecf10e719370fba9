import { expect, test } from 'vitest';
import { findEvidence } from '../../../src/editorial/evidence/find-evidence.ts';

const found = (text: string) =>
  findEvidence(text).map(({ kind, text: words, amounts }) => [kind, words, ...amounts]);

test.each([
  ['It grew 19%.', '19%', '%19'],
  ['It grew by 26.08 percent.', '26.08 percent', '%26.08'],
  ['Some nineteen per cent did.', 'nineteen per cent', '%19'],
  ['In 2025 and 5% of them', '5%', '%5'],
  ['One in five founders', 'One in five', '%20'],
  ['9 out of 10 projects', '9 out of 10', '%90'],
  ['four of every 33', 'four of every 33', '%12.1212121'],
  ['three leaders in four', 'three leaders in four', '%75'],
  ['half of all startups', 'half of all startups', '%50'],
  ['Two thirds of companies lack engineers', 'Two thirds of companies', '%66.6666667'],
])('the share in "%s" is evidence', (text, words, amount) => {
  expect(found(text)).toEqual([['share', words, amount]]);
});

test.each([
  ['a share', '10 to 20%', ['share', '10 to 20%', '%10', '%20']],
  ['a share with a dash', '10–20 percent', ['share', '10–20 percent', '%10', '%20']],
  ['a share with "between"', 'between 10 and 20%', ['share', 'between 10 and 20%', '%10', '%20']],
  ['prices', '$5,000 to $15,000', ['money', '$5,000 to $15,000', '$5000', '$15000']],
  ['prices with one scale', '$5–15k', ['money', '$5–15k', '$5000', '$15000']],
  ['a multiple', '1.5-2x', ['multiple', '1.5-2x', '×1.5', '×2']],
])('a range is one piece of evidence with both its ends: %s', (_what, text, range) => {
  expect(found(text)).toEqual([range]);
});

test.each([
  ['$5,000', '$5000'],
  ['$5k', '$5000'],
  ['$5 million', '$5000000'],
  ['€1.2bn', '€1200000000'],
  ['£800', '£800'],
  ['5,000 dollars', '$5000'],
  ['USD 5,000', '$5000'],
  ['thirty cents', '$0.3'],
  ['a million dollars', '$1000000'],
])('the price %s is evidence', (text, amount) => {
  expect(found(`It costs ${text}.`)).toEqual([['money', text, amount]]);
});

test('thousands without a currency are a price where they are paid for a time', () => {
  expect(found('It costs 5k a month and reads 9k tokens.')).toEqual([['money', '5k', '$5000']]);
});

test.each([
  ['It is 3x faster.', '3x', '×3'],
  ['It uses 4× more tokens.', '4×', '×4'],
  ['They ship three times as fast.', 'three times as fast', '×3'],
  ['It is five times cheaper.', 'five times cheaper', '×5'],
  ['They are twice as likely to stay.', 'twice as likely', '×2'],
  ['It costs three times the salary.', 'costs three times the', '×3'],
  ['There was a tenfold increase.', 'tenfold', '×10'],
])('the multiple in "%s" is evidence', (text, words, amount) => {
  expect(found(text)).toEqual([['multiple', words, amount]]);
});

test.each([
  ['with n = 65', 'n = 65', '#65'],
  ['a survey of 1,200 founders', '1,200 founders', '#1200'],
  ['They asked about 500 CTOs.', '500 CTOs', '#500'],
  ['40 engineers said so.', '40 engineers', '#40'],
  ['sixty-five respondents', 'sixty-five respondents', '#65'],
  ['a trial with 16 experienced developers', '16 experienced developers', '#16'],
  ['More than 300 companies do it.', '300 companies', '#300'],
])('the sample in "%s" is evidence', (text, words, amount) => {
  expect(found(text)).toEqual([['sample', words, amount]]);
});

test.each([
  ['Studies show that it works.', 'Studies show'],
  ['A recent study found nothing.', 'A recent study found'],
  ['But research suggests otherwise.', 'research suggests'],
  ['Surveys have repeatedly shown it.', 'Surveys have repeatedly shown'],
  ['Experts agree.', 'Experts agree'],
  ['According to a recent survey, it does.', 'According to a recent survey'],
  ['It is well known that it does.', 'It is well known that'],
])('"%s" leans on somebody without a name', (text, words) => {
  expect(found(text)).toEqual([['study', words, words.toLowerCase()]]);
});

test.each([
  'On November 22, 2026, or in May 2025.',
  'The first one in 2026.',
  'Phase one in two weeks.',
  'NIST SP 800-171 Revision 2, CMMC Level 2, Section 204 and FedRAMP 20x.',
  'In 2026 companies were surveyed, and Level 2 companies too.',
  'A 90-day sprint starts with a 30-minute call on day 8.',
  'Talk to three candidates and count five of the cases.',
  'You sell software to 200 small firms in which ten people each work.',
  '25 × 40 comes to 1,000, and 9 × 2 to 18.',
  'Run each case four times, and load it with ten times the traffic.',
  'A third of the work, half of the time that developers have.',
  'The study found it, and METR’s survey says so.',
  'According to a survey by METR, it does.',
  'What the data shows, this report finds, and these numbers prove.',
  'A customer’s data shown to another.',
  'Ship it in one week or two.',
  'Three pounds of coffee for the 4 CTOs.',
])('"%s" holds no evidence', (text) => {
  expect(found(text)).toEqual([]);
});

test('each piece of evidence tells where it starts', () => {
  const text = 'Of 65 interviews, 19% and $5.';
  for (const { start, text: words } of findEvidence(text)) {
    expect(text.slice(start, start + words.length)).toBe(words);
  }
  expect(findEvidence(text).map(({ start }) => start)).toEqual([18, 26]);
});

test('words that could be read in two ways are one piece of evidence', () => {
  expect(found('In a survey, 9 out of 10 companies agreed.')).toEqual([
    ['share', '9 out of 10', '%90'],
  ]);
});
