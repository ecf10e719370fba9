import { expect, test } from 'vitest';
import { readBody } from '../../src/domain/body.ts';

/** The sentences around the marked numbers of a text, in their order. */
function sentencesOf(markdown: string): readonly (string | undefined)[] {
  return readBody(markdown)
    .uses.filter(({ name, text }) => name === 'Cite' && text !== '')
    .map(({ sentence }) => sentence);
}

const number = (figure: string) => `<Cite source="report" statistic="one">${figure}</Cite>`;

test.each([
  [
    'the sentence alone',
    `First. It took ${number('5 days')} in all. Last.`,
    ['It took 5 days in all.'],
  ],
  ['over a line of the file', `It took\n${number('5 days')}\nin all.`, ['It took 5 days in all.']],
  ['with its quotes set', `They call it "${number('half')}".`, ['They call it “half”.']],
  ['not split at a decimal', `It took ${number('0.5')} days. Then more.`, ['It took 0.5 days.']],
  [
    'through emphasis and links',
    `**It** took [${number('5')} days](./x.mdx). No.`,
    ['It took 5 days.'],
  ],
  [
    'twice in one',
    `From ${number('2%')} to ${number('39%')}.`,
    ['From 2% to 39%.', 'From 2% to 39%.'],
  ],
  [
    'without the note beside it',
    `It took ${number('5 days')}<Note>Some say ${number('six')}. Who knows?</Note>. Last.`,
    ['It took 5 days.', 'Some say six.'],
  ],
  ['of an entry of a list', `- It took ${number('5 days')}.\n- Last.`, ['It took 5 days.']],
  [
    'of a cell behind the name of its row',
    `| Part | Price |\n| --- | --- |\n| *Workers* | ${number('$5')} a month |`,
    ['Workers: $5 a month'],
  ],
  [
    'of a cell behind what its row begins with',
    `| Part | Price |\n| --- | --- |\n| **Workers:** 128 MB | ${number('$5')} a month |`,
    ['Workers: $5 a month'],
  ],
  [
    'of the first cell alone',
    `| Limit | Instead |\n| --- | --- |\n| ${number('128 MB')} a Worker | a container |`,
    ['128 MB a Worker'],
  ],
])('a marked number stands in a sentence: %s', (_what, markdown, expected) => {
  expect(sentencesOf(markdown)).toEqual(expected);
});

test('a reference without a number stands in no sentence', () => {
  const [use] = readBody('It took long <Cite source="report" />.').uses;
  expect(use?.sentence).toBeUndefined();
});
