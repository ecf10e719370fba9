import { describe, expect, test } from 'vitest';
import { americanForm } from '../../../src/editorial/prose/american-spelling.ts';
import { loadDictionary } from '../../../src/editorial/prose/dictionary.ts';
import { findProse, mend, proseFile } from '../../fixtures/prose.ts';

const dictionary = await loadDictionary([]);
const american = (word: string) => americanForm(word, (candidate) => dictionary.has(candidate));

describe('each British word has its American form', () => {
  test.each(
    Object.entries({
      organise: 'organize',
      organisations: 'organizations',
      optimising: 'optimizing',
      recognisable: 'recognizable',
      tokenised: 'tokenized',
      analyse: 'analyze',
      colour: 'color',
      favourites: 'favorites',
      neighbouring: 'neighboring',
      unfavourable: 'unfavorable',
      behavioural: 'behavioral',
      centre: 'center',
      centred: 'centered',
      kilometres: 'kilometers',
      defence: 'defense',
      licence: 'license',
      travelled: 'traveled',
      modelling: 'modeling',
      labelled: 'labeled',
      counsellor: 'counselor',
      fulfil: 'fulfill',
      enrolment: 'enrollment',
      skilful: 'skillful',
      judgement: 'judgment',
      whilst: 'while',
      programme: 'program',
      grey: 'gray',
      cheque: 'check',
      ageing: 'aging',
      learnt: 'learned',
      practising: 'practicing',
      sceptical: 'skeptical',
      catalogue: 'catalog',
    }),
  )('%s: %s', (british, form) => {
    expect(american(british)).toBe(form);
  });
});

test.each(
  'advertise analyses arise comprise concise contour controlled devise dialogue enrolled enterprise excelled exercise expertise fence four franchise fulfilled glamour hour merchandise otherwise parameter pour precise promise raise revise rigorous rise supervise surprise tour wise'.split(
    ' ',
  ),
)('%s is American, too', (word) => {
  expect(american(word)).toBeUndefined();
});

test('all of a word’s places in a file are mended at once, with its capitals and its possessive', async () => {
  const text =
    'Colour is one.\n\n- A programme’s colour, and `colour`, and\n  the colour "of colour"';
  const problems = await findProse({ text });
  expect(problems.map(({ code }) => code)).toEqual(['TRV702', 'TRV702', 'TRV702']);
  expect(mend(proseFile({ text }), problems)).toBe(
    proseFile({
      text: 'Color is one.\n\n- A program’s color, and `colour`, and\n  the color "of colour"',
    }),
  );
});

test('a British word that starts a sentence may be a name: the remedy says how to keep it', async () => {
  const text = 'Defence Digital says so.';
  const [problem] = await findProse({ text });
  expect(problem?.remedy).toBe(
    'write "Defense". If it is part of a name, add the line "Defence" to content/dictionary.txt.',
  );
  expect(await findProse({ text, dictionary: 'Defence\n' })).toEqual([]);
});
