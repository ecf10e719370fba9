import { stringify } from 'yaml';
import { expect, test } from 'vitest';
import { aSource, words } from '../../fixtures/entries.ts';
import { findProse, GUIDE_FILE, mend, placeOf, proseFile } from '../../fixtures/prose.ts';

test.each([
  ['We recieve it.', 'recieve', '"receive"'],
  ['The enviroment is ready.', 'enviroment', '"environment"'],
  ['It is definately so.', 'definately', '"definitely"'],
  ['They dont know.', 'dont', '"don\'t"'],
  ['They cant know.', 'cant', '"can\'t"'],
  ['It took alot of time.', 'alot', '"a lot"'],
  ['The compnay’s books.', 'compnay', '"company"'],
  ['Part of a well-knwon set.', 'knwon', '"known"'],
])('%s', async (text, word, meant) => {
  const [problem, ...others] = await findProse({ text });
  expect(others).toEqual([]);
  expect(problem).toMatchObject({
    code: 'TRV701',
    file: GUIDE_FILE,
    place: placeOf(proseFile({ text }), word),
  });
  expect(problem?.message).toContain(`"${word}" is not in the dictionary. Did you mean`);
  expect(problem?.message).toContain(meant);
});

test('a word that may be right comes with the line to add and its place in the alphabet', async () => {
  const dictionary = '# Names\nAkka\nVercel # hosts sites\nworkerd\n';
  const [problem] = await findProse({ text: 'It runs on Supabase, not Akka.', dictionary });
  expect(problem?.remedy).toContain(
    'add the line "Supabase" to content/dictionary.txt, below "Akka".',
  );
});

test('a word of the dictionary is right with its capitals, at the start of a sentence, and as a possessive', async () => {
  const dictionary = 'Zorblatt\nfloopd\n';
  const text = "Zorblatt’s own, or Zorblatt's. Floopd runs, and floopd stops.";
  expect(await findProse({ text, dictionary })).toEqual([]);
});

test('a name with other capitals is put right', async () => {
  const text = 'Github, zorblatt and paris.';
  const problems = await findProse({ text, dictionary: 'Zorblatt\n' });
  expect(problems.map(({ code, remedy }) => [code, remedy])).toEqual([
    ['TRV708', 'write "GitHub".'],
    ['TRV708', 'write "Zorblatt".'],
    ['TRV708', 'write "Paris".'],
  ]);
  expect(mend(proseFile({ text }), problems)).toBe(
    proseFile({ text: 'GitHub, Zorblatt and Paris.' }),
  );
});

test('a near name of the dictionary is suggested before any other word', async () => {
  const [problem] = await findProse({ text: 'It is Zorblat.', dictionary: 'Zorblatt\n' });
  expect(problem?.message).toBe('"Zorblat" is not in the dictionary. Did you mean "Zorblatt"?');
});

test('a word is reported once for each file, at its first place, with its count', async () => {
  const text = 'They recieve it.\n\nWe recieve, and all recieve.';
  const page = 'content/pages/about.mdx';
  const problems = await findProse({ text, files: { [page]: proseFile({ text }) } });
  expect(problems.map(({ file }) => file).sort()).toEqual([GUIDE_FILE, page]);
  for (const { place, message } of problems) {
    expect(place).toEqual(placeOf(proseFile({ text }), 'recieve'));
    expect(message).toContain('It stands here 3 times.');
  }
});

test('the names of publishers and authors are known', async () => {
  const record = aSource('report', { publisher: 'Zorblatt & Quibbly' });
  const files = { [record.file]: stringify(record.data) };
  expect(await findProse({ text: 'Zorblatt says so, Quibbly does not.', files })).toEqual([]);
});

test('of a source only what the site says of it is read, not the words of its publisher', async () => {
  const { file, data } = aSource('report');
  const record = {
    ...data,
    publisher: 'The Organisation',
    title: 'The colour of programmes, recieved',
    limits: 'A smal sample.',
    statistics: {
      slowdown: {
        ...data.statistics['slowdown'],
        figure: '19% longr',
        measures: 'time per tusk and favour',
      },
    },
  };
  const text = stringify(record);
  const problems = await findProse({ files: { [file]: text } });
  expect(problems.map(({ code, place }) => [code, place])).toEqual([
    ['TRV701', placeOf(text, 'smal ')],
    ['TRV702', placeOf(text, 'favour')],
  ]);
});

test.each([
  ['a list', '- One item\n  and its recieve\n- Two', 'recieve'],
  ['a quotation', '> A line\n> and a recieve', 'recieve'],
  ['a table', '| One | Two |\n| --- | --- |\n| a | recieve |', 'recieve'],
  ['a link', 'See [what they recieve](../../pages/about.mdx).', 'recieve'],
  ['words behind a mark', 'It is **very** much to recieve', 'recieve'],
  ['words behind an entity', 'Less &lt; more, a \\{ brace and to recieve', 'recieve'],
  ['a note', 'It stands.<Note>To recieve.</Note>', 'recieve'],
])('the place is exact in %s', async (_what, text, word) => {
  expect(await findProse({ text })).toMatchObject([{ place: placeOf(proseFile({ text }), word) }]);
});

test('the place is that of the word, not of one that holds it', async () => {
  const text = 'To unrecieve `recieve` and to recieve.';
  const problems = await findProse({ text, dictionary: 'unrecieve\n' });
  expect(problems).toMatchObject([{ place: placeOf(proseFile({ text }), 'recieve.') }]);
});

test.each([
  ['plain', { description: `${words(12)} recieve it` }],
  ['quoted', { description: `It's: ${words(12)} don't recieve it` }],
  ['folded over lines', { answer: `${words(45)} to recieve it` }],
])('the place is exact in a field that is %s', async (_how, fields) => {
  expect(await findProse({ fields })).toMatchObject([
    { code: 'TRV701', place: placeOf(proseFile({ fields }), 'recieve') },
  ]);
});

test('of a text in another language only the first words are told one by one', async () => {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  const text = letters.flatMap((a) => letters.map((b) => `zq${a}x${b}qz`)).join(' ');
  const problems = await findProse({ text });
  expect(problems).toHaveLength(31);
  expect(problems.at(-1)).toMatchObject({
    place: placeOf(proseFile({ text }), 'zqbxeqz'),
    message: 'From here on, 646 more words of this file are not in the dictionary.',
  });
});
