import { describe, expect, test } from 'vitest';
import { findProse, GUIDE_FILE, mend, placeOf, proseFile } from '../../fixtures/prose.ts';
import { words } from '../../fixtures/entries.ts';

describe('stock phrases', () => {
  test.each([
    ['A revolutionary tool.', 'revolutionary'],
    ['It will unlock value.', 'unlock'],
    ['It supercharges teams.', 'supercharges'],
    ['A seamless handover.', 'seamless'],
    ['A cutting-edge model.', 'cutting-edge'],
    ['It is a game changer.', 'game changer'],
    ['We delve into it.', 'delve'],
    ['It leverages data.', 'leverages'],
    ['Leverage the platform.', 'Leverage the'],
    ['You can leverage AI.', 'can leverage'],
    ['It uses the leveraged platform.', 'leveraged'],
    ['In today’s fast-paced world, hire.', 'In today’s fast-paced world'],
    ['It is important to note that it ends.', 'It is important to note that'],
    ['Take it to the next level.', 'to the next level'],
    ['They utilize it.', 'utilize'],
  ])('%s', async (text, phrase) => {
    const found = await findProse({ text });
    expect(found[0]).toMatchObject({
      code: 'TRV703',
      file: GUIDE_FILE,
      place: placeOf(proseFile({ text }), phrase),
      message: `"${phrase}" is a stock phrase.`,
    });
  });

  test('a phrase is found where it is broken over two lines', async () => {
    const text = 'It is a game\nchanger.';
    expect(await findProse({ text })).toMatchObject([
      { code: 'TRV703', place: placeOf(proseFile({ text }), 'game') },
    ]);
  });

  test.each(["'In today''s world %'", '"In today\'s world %"', 'In today’s world %'])(
    'a phrase with an apostrophe is found in %s',
    async (value) => {
      const text = proseFile({ fields: { description: 'DESCRIPTION' } }).replace(
        'DESCRIPTION',
        () => value.replace('%', words(12)),
      );
      expect(await findProse({ files: { [GUIDE_FILE]: text } })).toMatchObject([
        { code: 'TRV703', place: placeOf(text, 'In today') },
      ]);
    },
  );

  test('a phrase is found in a field', async () => {
    const fields = { description: `${words(12)} seamless` };
    expect(await findProse({ fields })).toMatchObject([
      { code: 'TRV703', place: placeOf(proseFile({ fields }), 'seamless') },
    ]);
  });
});

describe('grammar', () => {
  test('a word that stands twice is found over the end of a line, and one of the two taken out', async () => {
    const text = '- It is the\n  the end.';
    const found = await findProse({ text });
    expect(found).toMatchObject([
      { code: 'TRV704', place: placeOf(proseFile({ text }), 'the\n  the') },
    ]);
    expect(mend(proseFile({ text }), found)).toBe(proseFile({ text: '- It is the end.' }));
  });

  test('a word that stands twice and may be meant so is left to the writer', async () => {
    const [problem] = await findProse({ text: 'It is very very small.' });
    expect(problem?.code).toBe('TRV704');
    expect(problem?.fix).toBeUndefined();
  });

  test('a word that stands twice across a mark is found, and left to the writer', async () => {
    const text = 'It is **the** the end.';
    const [problem] = await findProse({ text });
    expect(problem).toMatchObject({ code: 'TRV704', place: placeOf(proseFile({ text }), 'the**') });
    expect(problem?.fix).toBeUndefined();
  });

  test('the wrong article is put right', async () => {
    const text = 'A hour, an user, a 80% share and an one-time fee.';
    const found = await findProse({ text });
    expect(found.map(({ code }) => code)).toEqual(['TRV707', 'TRV707', 'TRV707', 'TRV707']);
    expect(mend(proseFile({ text }), found)).toBe(
      proseFile({ text: 'An hour, a user, an 80% share and a one-time fee.' }),
    );
  });
});

describe('padding', () => {
  test.each([
    ['It worked. The result? It did.', 'The result?'],
    ['Sound familiar? Go on.', 'Sound familiar?'],
    ['Tired of slow pilots? Read on.', 'Tired of slow pilots?'],
    ['It costs more. But why does it matter? It does.', 'But why does it matter?'],
    ['Ever wondered how it works? It does.', 'Ever wondered how it works?'],
  ])('%s', async (text, question) => {
    expect(await findProse({ text })).toMatchObject([
      { code: 'TRV705', place: placeOf(proseFile({ text }), question) },
    ]);
  });

  test.each(['🚀', '✅', '❤️', '1️⃣', '🇺🇸', '👩‍💻'])('%s is an emoji', async (emoji) => {
    const text = `It runs ${emoji} now.`;
    const found = await findProse({ text });
    expect(found).toMatchObject([
      {
        code: 'TRV706',
        place: placeOf(proseFile({ text }), emoji),
        message: `${emoji} is an emoji.`,
      },
    ]);
  });
});
