/**
 * What belongs into a field, in a few words: printed beside the gaps of a new file, and by the check
 * for a field that is still empty. By the field's path without numbers: `faqs.answer`; with the
 * folder in front where a field of that name is something else there.
 */
const HINTS: Readonly<Record<string, string>> = {
  title: 'the headline, 4 to 110 characters',
  shortTitle: 'the name in menus and in the browser tab, up to 45 characters',
  description: 'what a search result shows below the title, 50 to 160 characters',
  question: "the reader's question, in the reader's words, with a question mark",
  answer: 'the first paragraph, 40 to 80 words that stand alone as the answer',
  lead: 'the first paragraph: what the page is for',
  interest: 'what the author sells that could color this guide: "sells …"',
  name: 'what is bought, in the words of the page',
  invitation: 'the words of the link that leads here from a guide',
  jobTitle: 'what the author is called: Founder',
  page: 'the id of the page about the author: about',
  'faqs.id': 'two or three words for the address of the answer: what-it-costs',
  'faqs.question': 'a question as readers ask it, which no other guide answers',
  'faqs.answer': '25 to 60 words that can be quoted alone',
  'closing.notFor': 'who should not hire the firm, 15 to 80 words',
  'closing.for': 'who should, 15 to 80 words',
  publisher: 'who published it',
  url: 'the address of the publication itself, starting with https://',
  published: 'the day on which it appeared, or undated',
  limits: 'what it does not show, on whom it was measured, who paid: one or two sentences',
  'sources/title': 'the title of the publication, as it stands there',
  'authors/name': 'the name as it is printed',
  kind: 'what its figures are: price, status, limit, survey, law, account, study or event',
  'statistics.figure': 'the number as it is printed: 19% longer',
  'statistics.measures': 'what was measured, on whom',
};

/** What belongs into a field of a file, by its path; nothing for a field that speaks for itself. */
export function fieldHint(file: string, path: readonly (string | number)[]): string | undefined {
  const names = path.filter((step) => typeof step === 'string');
  // The name of a statistic is the editor's own.
  const known = names[0] === 'statistics' ? [names[0], ...names.slice(2)] : names;
  const [, folder = ''] = file.split('/');
  return HINTS[`${folder}/${known.join('.')}`] ?? HINTS[known.join('.')];
}
