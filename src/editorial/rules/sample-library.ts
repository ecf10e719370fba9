import { stringify } from 'yaml';
import { FILLING } from './sample-filling.ts';

/** The day on which examples are checked, unless they name another. */
export const SAMPLE_TODAY = '2026-11-20';

/** The file that an example changes unless it names another: the pillar of a set of three guides. */
export const SAMPLE_GUIDE = 'content/guides/hiring/index.mdx';

const DATES = 'published: 2026-11-01\nupdated: 2026-11-01\nreviewed: 2026-11-01';

const CLOSING = `closing:
  notFor: You have engineers who know what to do next. Then nobody new is needed, and the money is better kept for them.
  for: One system has to run soon, nobody is there to build it, and one person shall answer for all of it.
  service: engagement`;

/** The files of a library without problems, of every kind of page, in which examples are tried. */
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
${faqs({
  first: 'When is it too early to hire?',
  cost: 'Is a part of a week cheaper than a whole one?',
  proof: 'What should a candidate bring along?',
  notice: 'How long a notice is usual?',
  remote: 'Can the work be done from elsewhere?',
  owner: 'Who owns the code afterward?',
})}
${CLOSING}
---

## What to do first

Write down what must be running by when, and who runs it today.

## Before you sign

Agree [what the first task is](./first-task.mdx), and read [how a trial week goes](./trial-week.mdx).

${FILLING}## Questions

<Faqs />
`,
  'content/guides/hiring/first-task.mdx': `---
title: What to agree before the first task
shortTitle: First task
description: What a first task needs in writing so that both sides can tell when it is done, and who pays.
question: What should I agree with an engineer before the first task?
answer: >-
  Agree on one thing that shall work at the end, on the day when you look at it together, and on
  what is paid if it does not work. Put it on one page. What both of you understand differently
  will show while you write that page, when it is still cheap to change.
author: tony-adams
${DATES}
sheet: 2
interest: sells engineering by the month
${faqs({
  size: 'How large should a first task be?',
  price: 'Should a first task have a fixed price?',
  done: 'How do we know that it is done?',
  late: 'What happens when it takes longer?',
  access: 'Which accounts does an engineer need on the first day?',
  next: 'What comes after the first task?',
})}
${CLOSING}
---

## One page is enough

It belongs to [hiring](./index.mdx), and comes before [a trial week](./trial-week.mdx).

${FILLING}## Questions

<Faqs />
`,
  'content/guides/hiring/trial-week.mdx': `---
title: How a trial week with an engineer goes
shortTitle: Trial week
description: A week of paid work on your own system shows more than any interview. What to plan for each day.
question: How do I try out working with an engineer?
answer: >-
  Pay for one week on a task of your own, small enough to be finished and real enough to matter.
  Watch what is asked on the first day, what runs on the third, and what is written down on the
  last. After that week you know how it is to work together, and so does the engineer.
author: tony-adams
${DATES}
sheet: 3
interest: sells engineering by the month
${faqs({
  pay: 'Do I pay for a trial week?',
  task: 'Which task suits a trial week?',
  days: 'Is a week long enough?',
  team: 'Who should be there during the week?',
  no: 'How do I say no after a trial week?',
  two: 'May I try two engineers at once?',
})}
${CLOSING}
---

## Before Monday

It belongs to [hiring](./index.mdx), and starts from [a first task](./first-task.mdx).

${FILLING}## Questions

<Faqs />
`,
  'content/pages/index.mdx': `---
title: A firm that builds
shortTitle: Home
description: What the firm does, for whom it is the wrong choice, and where to read on before you decide.
lead: One person decides with you what to build, writes it and keeps it running for as long as you need.
${DATES}
---

Read [when to hire](../guides/hiring/index.mdx). The register counts companies,<Cite source="register" /> and a board lists its prices.<Cite source="job-board" />
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
  large:
    figure: 3%
    measures: companies in the register with more than 250 people
    value: 3
    unit: percent
  small:
    figure: 62%
    measures: companies in the register with fewer than ten people
    value: 62
    unit: percent
`,
  'content/sources/job-board.yaml': `publisher: Example Job Board
title: What a listing costs
url: https://jobs.example/prices
published: undated
checked: 2026-11-01
asOf: 2026-11-01
kind: account
limits: It is the price of a listing, and says nothing of who answers to it.
statistics:
  listing:
    figure: $200 a month
    measures: one listing, for a month
    value: 200
    unit: usd
  featured:
    figure: $300 to $500 a month
    measures: one listing above the others, for a month
    low: 300
    high: 500
    unit: usd
  free-listings:
    figure: 1 free listing
    measures: listings without a charge
    value: 1
    unit: count
  visitors:
    figure: thousands of visitors
    measures: people who look at the board in a month
`,
};

/** The field `faqs` with these questions by their ids. Their answers are no part of any example. */
function faqs(questions: Readonly<Record<string, string>>): string {
  return stringify({
    faqs: Object.entries(questions).map(([id, question]) => ({
      id,
      question,
      answer:
        'That depends on who is there already. Look at the work that waits, name the person who would take it on, and decide after you have talked to both of them.',
    })),
  }).trimEnd();
}
