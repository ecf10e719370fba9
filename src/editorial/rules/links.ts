import type { Rule } from './rule.ts';

/** TRV120 to TRV129: a link leads somewhere, and says where. */
export const linkRules: readonly Rule[] = [
  {
    code: 'TRV120',
    title: 'A link has an address',
    why: 'Words that look like a link and lead nowhere make a reader doubt the others.',
    wrong: { text: 'Write down [what the first task is]() before you talk about money.' },
    right: {
      text: 'Write down [what the first task is](./first-task.mdx) before you talk about money.',
    },
  },
  {
    code: 'TRV121',
    title: 'A link to the web starts with https://',
    why: 'Without its beginning a browser takes the address for a page of this site, and shows an error.',
    wrong: { text: 'The [register of companies](www.register.example/companies) lists them all.' },
    right: {
      text: 'The [register of companies](https://www.register.example/companies) lists them all.',
    },
  },
  {
    code: 'TRV122',
    title: 'A link is encrypted, or a mail address',
    why: 'What is sent to an address with http:// can be read and changed on its way, and browsers warn of it.',
    wrong: {
      text: 'The [register of companies](http://register.example/companies) lists them all.',
    },
    right: {
      text: 'The [register of companies](https://register.example/companies) lists them all.',
    },
  },
  {
    code: 'TRV123',
    title: 'A link to a page of this site is the path to its file',
    why: 'A path works where the files are edited and when a page moves, and the check can tell whether it leads anywhere.',
    wrong: { text: 'Ask [who does the work](/about/) before you ask what it costs.' },
    right: { text: 'Ask [who does the work](../../pages/about.mdx) before you ask what it costs.' },
  },
  {
    code: 'TRV124',
    title: 'A link leads to a page that exists',
    why: 'A reader who follows a link to a page that is not there stops reading. A search engine counts it as neglect.',
    wrong: { text: 'Write down [what the first task is](./first-tasks.mdx).' },
    right: { text: 'Write down [what the first task is](./first-task.mdx).' },
  },
  {
    code: 'TRV125',
    title: 'A link to a part of a page names a part that is there',
    why: 'Behind the # stands the name of a heading, a question or a figure. If it is wrong, the reader lands at the top of a long page and has to search.',
    wrong: { text: 'It fits [on one page](./first-task.mdx#one-page).' },
    right: { text: 'It fits [on one page](./first-task.mdx#one-page-is-enough).' },
  },
  {
    code: 'TRV126',
    title: 'The words of a link say where it leads',
    why: 'Many readers go from link to link, by eye or with a screen reader, and hear only its words. "Here" tells them nothing, and nothing to a search engine either.',
    wrong: { text: 'For what belongs on that page, click [here](./first-task.mdx).' },
    right: { text: 'Read [what belongs on that page](./first-task.mdx).' },
  },
  {
    code: 'TRV127',
    title: 'A link has words',
    why: 'A link without words cannot be seen, and a screen reader reads its address out letter by letter.',
    wrong: { text: 'Write down the first task. [](./first-task.mdx)' },
    right: { text: 'Write down [the first task](./first-task.mdx).' },
  },
];
