import type { Rule } from './rule.ts';
import { sampleLedger } from './sample-ledger.ts';
import { sampleLibrary } from './sample-library.ts';

const CHANGED =
  'updated: 2027-03-01\nchanges:\n  - date: 2027-03-01\n    what: It now says that many companies are small.';
const FILE = 'content/sources/register.yaml';
const record = sampleLibrary[FILE] ?? '';

/** The sample's record with a second statistic, which has to stand beside the first. */
const withCompanion = `${record}    companions:
      - source: register
        statistic: closed
  closed:
    figure: one in five
    measures: companies of that size that closed within a year
`;

const alone = 'Of the companies, <Cite source="register" statistic="small">62%</Cite> are small.';

/** A second record that the guide cites, with an address of its own or that of the first. */
const second = (address: string) => `publisher: Register of Companies
title: How many companies close
url: ${address}
published: 2026-09-01
checked: 2026-11-01
kind: survey
limits: A company that moves abroad counts as closed.
`;

/** TRV253 to TRV299: where sources stand, and what is taken from them. */
export const sourceRules: readonly Rule[] = [
  {
    code: 'TRV253',
    title: 'The site is not its own source',
    why: 'A number that leads back to the page it stands on has no evidence behind it, only a longer way round.',
    wrong: { file: FILE, fields: 'url: https://truvisory.com/hiring/' },
    right: { file: FILE, fields: 'url: https://register.example/companies' },
  },
  {
    code: 'TRV254',
    title: '"readIn" names another place than "url"',
    why: '"url" is where the publisher shows the publication, and "readIn" where you read it when that was elsewhere: readers are told of it, because a second account can be wrong. The same address in both says neither.',
    wrong: {
      file: FILE,
      fields:
        'readIn:\n  title: the page of the register\n  url: https://www.register.example/companies/',
    },
    right: {
      file: FILE,
      fields: 'readIn:\n  title: a table in a newspaper\n  url: https://gazette.example/companies',
    },
  },
  {
    code: 'TRV255',
    title: 'An address that is not the publisher\u2019s says what it is',
    why: 'An article about a study is not the study. Where the address does not bear the name of the publisher, readers are told whether they will find the publication, a reprint of it, or somebody\u2019s report of it.',
    wrong: { file: FILE, fields: 'url: https://gazette.example/most-companies-are-small' },
    right: {
      file: FILE,
      fields: 'url: https://gazette.example/most-companies-are-small\nurlIs: report',
    },
  },
  {
    code: 'TRV256',
    title: 'A figure stands with its companions',
    why: 'Some results mislead alone: a first trial without the repetition that found something else. The record names what has to stand beside them, and every page that shows the one shows the other.',
    wrong: {
      text: alone,
      beside: { [FILE]: withCompanion },
    },
    right: {
      text: `${alone} But <Cite source="register" statistic="closed">one in five</Cite> closed within a year.`,
      beside: { [FILE]: withCompanion },
    },
  },
  {
    code: 'TRV257',
    title: 'A publication has one record',
    why: 'Of two records of one publication, only one is corrected when it changes, and the site then says two things about it.',
    wrong: {
      text: 'Many close again.<Cite source="closures" />',
      beside: {
        'content/sources/closures.yaml': second('https://register.example/companies#closed'),
      },
    },
    right: {
      text: 'Many close again.<Cite source="closures" />',
      beside: { 'content/sources/closures.yaml': second('https://register.example/closed') },
    },
  },
];

/** TRV405 to TRV409: the dates of sources. */
export const sourceDateRules: readonly Rule[] = [
  {
    code: 'TRV405',
    title: 'A source has appeared',
    why: 'What is to come out later cannot have been read. Mostly the year is a slip of the keyboard.',
    wrong: { file: FILE, fields: 'published: 2027-01-15' },
    right: { file: FILE, fields: 'published: 2026-01-15' },
  },
  {
    code: 'TRV406',
    title: 'A source is checked after it appeared',
    why: 'The two dates tell a reader how old a figure is and when somebody last looked. In this order they contradict each other, so one of them is wrong.',
    wrong: { file: FILE, fields: 'published: 2026-11-10' },
    right: { file: FILE, fields: 'published: 2026-11-10\nchecked: 2026-11-12' },
  },
];

/** TRV430 to TRV449: how long the figures of a source last. */
export const agingRules: readonly Rule[] = [
  {
    code: 'TRV430',
    title: 'A figure is checked again before it is old',
    why: 'A price changes within weeks, a survey within a year. The field "kind" of a record decides for how many days it may stand (src/domain/half-life.ts). After that this is a warning: the site is still published, and every page that uses the figure tells its readers that it may have changed.',
    wrong: { file: FILE, fields: 'kind: price\nchecked: 2026-11-01', today: '2027-02-01' },
    right: { file: FILE, fields: 'kind: price\nchecked: 2026-11-01', today: '2027-01-30' },
  },
  {
    code: 'TRV431',
    title: 'A page that changes rests on figures that were checked',
    why: 'Nobody has to keep every page up to date every day. But whoever works on a page, and gives it a new date, tells readers that it is current; its old figures have to be checked on that occasion.',
    wrong: {
      text: 'Many companies are small.<Cite source="register" />',
      fields: CHANGED,
      beside: { ...sampleLedger(), [FILE]: record.replace('kind: survey', 'kind: price') },
      today: '2027-03-01',
    },
    right: {
      text: 'Many companies are small.<Cite source="register" />',
      fields: CHANGED,
      beside: {
        ...sampleLedger(),
        [FILE]: record
          .replace('kind: survey', 'kind: price')
          .replace('checked: 2026-11-01', 'checked: 2027-03-01'),
      },
      today: '2027-03-01',
    },
  },
];
