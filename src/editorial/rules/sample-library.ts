import { parse, stringify } from 'yaml';
import { splitFrontmatter } from '../frontmatter.ts';
import type { Example } from './rule.ts';

/** The day on which examples are checked, unless they name another. */
export const SAMPLE_TODAY = '2026-11-20';

/** The file that an example changes unless it names another. */
export const SAMPLE_GUIDE = 'content/guides/hiring/index.mdx';

/** The paragraph of the sample guide that an example's text takes the place of. */
const PARAGRAPH = 'Write down what must be running by when, and who runs it today.';

const DATES = 'published: 2026-11-01\nupdated: 2026-11-01\nreviewed: 2026-11-01';

const QUESTIONS = [
  ['first', 'When is it too early to hire?'],
  ['cost', 'Is a part of a week cheaper than a whole one?'],
  ['proof', 'What should a candidate bring along?'],
  ['notice', 'How long a notice is usual?'],
  ['remote', 'Can the work be done from elsewhere?'],
  ['owner', 'Who owns the code afterward?'],
].map(
  ([id, question], index) => `  - id: ${id}
    question: ${question}
    answer: Answer ${['one', 'two', 'three', 'four', 'five', 'six'][index]} depends on who is there already. Look at the work that waits, name the person who would take it on, and decide after you have talked to both of them.`,
);

/** A library without problems, of one page of each kind, in which examples are tried. */
export const sampleLibrary: Readonly<Record<string, string>> = {
  [SAMPLE_GUIDE]: `---
title: When to hire your first engineer
shortTitle: First engineer
description: How to tell that the work is there, what to write down before the search, and when to wait.
question: When should I hire my first engineer?
answer: >-
  Hire when one piece of work waits every week for the same missing pair of hands, and you can name
  it. Until then a contract for a single task costs less and teaches more. Write the task down
  first, show it to two people who would do it, and listen to what they ask before they answer.
author: tony-adams
${DATES}
sheet: 1
interest: sells engineering by the month
faqs:
${QUESTIONS.join('\n')}
closing:
  notFor: You have engineers who know what to do next. Then nobody new is needed, and the money is better kept for them.
  for: One system has to run soon, nobody is there to build it, and one person shall answer for all of it.
  service: engagement
---

## What to do first

${PARAGRAPH}

## Questions

<Faqs />
`,
  'content/pages/index.mdx': `---
title: A firm that builds
shortTitle: Home
description: What the firm does, for whom it is the wrong choice, and where to read on before you decide.
lead: One person decides with you what to build, writes it and keeps it running for as long as you need.
${DATES}
---

Read [when to hire](../guides/hiring/index.mdx). The register counts companies.<Cite source="register" />
`,
  'content/pages/about.mdx': `---
title: About the one who builds
shortTitle: About
description: Who does the work, what he has done before, and what he does not claim to have done.
lead: One operator does all of the work, and signs all of the guides that stand on this site.
${DATES}
---

Every guide names its author.
`,
  'content/services/engagement.mdx': `---
title: The engagement by the month
shortTitle: Engagement
name: engagement
description: What is agreed before it starts, what you keep when it ends, and who should not buy it.
lead: You buy a part of one person's month. What is built belongs to you from the first day, and either side can end it with a month's notice in writing.
invitation: Read how an engagement works
${DATES}
---

Both sides sign one page.
`,
  'content/dictionary.txt': 'Truvisory\n',
  'content/authors/tony-adams.yaml': `name: Tony Adams
jobTitle: Founder
page: about
`,
  'content/sources/register.yaml': `publisher: Register of Companies
title: Companies by size
url: https://register.example/companies
published: 2026-10-01
checked: 2026-11-01
kind: survey
limits: It counts companies, and says nothing of how good they are.
statistics:
  small:
    figure: 62%
    measures: companies in the register with fewer than ten people
    value: 62
    unit: percent
`,
};

/** The files of the sample library as an example leaves them. */
export function applyExample(example: Example): Readonly<Record<string, string>> {
  const { file = SAMPLE_GUIDE, beside = {} } = example;
  const files = { ...sampleLibrary, ...beside, [file]: exampleFile(example) };
  return Object.fromEntries(Object.entries(files).filter(([, text]) => text !== ''));
}

function exampleFile({ file = SAMPLE_GUIDE, fields, text, whole }: Example): string {
  if (whole !== undefined) return whole;
  const before = sampleLibrary[file] ?? '';
  const isRecord = file.endsWith('.yaml');
  const split = isRecord ? { yaml: before, body: '' } : splitFrontmatter(before);
  if (!split) throw new Error(`The sample library has no "${file}" whose fields could be changed.`);
  const yaml =
    fields === undefined ? split.yaml : stringify({ ...parse(split.yaml), ...parse(fields) });
  if (isRecord) return yaml;
  const body =
    text === undefined
      ? split.body
      : file === SAMPLE_GUIDE
        ? split.body.replace(PARAGRAPH, () => text)
        : `\n${text}\n`;
  return `---\n${yaml}---\n${body}`;
}
