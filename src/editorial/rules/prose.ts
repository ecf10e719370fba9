import type { Rule } from './rule.ts';

/** TRV700 to TRV799: the words themselves. */
export const proseRules: readonly Rule[] = [
  {
    code: 'TRV701',
    title: 'Words are spelled as in the dictionary',
    why: 'A reader who finds a slip in the spelling looks for one in the facts. Names and terms that no dictionary has stand in content/dictionary.txt.',
    wrong: { text: 'An enviroment of its own comes first. Cloudfare keeps the records.' },
    right: {
      text: 'An environment of its own comes first. Cloudflare keeps the records.',
      beside: { 'content/dictionary.txt': 'Cloudflare\n' },
    },
  },
  {
    code: 'TRV702',
    title: 'The spelling is American',
    why: 'Two spellings of one word look like two writers who have not read each other, and a search for one does not find the other. Names, and words in quote marks, keep theirs.',
    wrong: { text: 'The organisation of the work is a matter of behaviour.' },
    right: {
      text: 'The organization of the work is a matter of behavior, says the World Trade Organisation.',
    },
  },
  {
    code: 'TRV703',
    title: 'Stock phrases are left out',
    why: 'A phrase that fits every firm says nothing of this one, and a founder has read it a hundred times. In quote marks it may be spoken of.',
    wrong: { text: 'A seamless handover unlocks growth.' },
    right: {
      text: 'After the handover your own people release without a call. Beware of a seller who says "seamless".',
    },
  },
  {
    code: 'TRV704',
    title: 'No word stands twice in a row',
    why: 'The eye skips it, a voice that reads the page aloud does not.',
    wrong: { text: 'Write down what must be running by the the end of the month.' },
    right: { text: 'Write down what must be running by the end of the month.' },
  },
  {
    code: 'TRV705',
    title: 'A question is one that a reader asks',
    why: 'A question that only announces the next sentence costs time and sounds like an advertisement. Headings, questions of readers and questions to put to a seller are fine.',
    wrong: { text: 'Three people tried it. The result? Two of them left.' },
    right: { text: 'Three people tried it, and two of them left. Ask them: who owns the code?' },
  },
  {
    code: 'TRV706',
    title: 'A text has no emoji',
    why: 'Each device draws another picture, and a voice that reads the page aloud says its name in the middle of the sentence.',
    wrong: { text: 'Write down what must be running by when 🚀' },
    right: { text: 'Write down what must be running by when.' },
  },
  {
    code: 'TRV707',
    title: 'The article fits the word behind it',
    why: 'The sound decides, not the letter: an hour, a user, an 80% share.',
    wrong: { text: 'Give it a hour, and ask an user.' },
    right: { text: 'Give it an hour, and ask a user.' },
  },
  {
    code: 'TRV708',
    title: 'A name has its own capitals',
    why: 'Whoever uses a product daily sees at once that the writer does not.',
    wrong: { text: 'The code belongs on Github from the first day.' },
    right: { text: 'The code belongs on GitHub from the first day.' },
  },
  {
    code: 'TRV709',
    title: 'A line of the dictionary is one word',
    why: 'Texts are looked up word by word, so that a line of two words, or of digits, would never be found, and the word that it was meant for would stay unknown.',
    wrong: { file: 'content/dictionary.txt', whole: 'Durable Objects\n' },
    right: { file: 'content/dictionary.txt', whole: 'Cloudflare\nworkerd\n' },
  },
];
