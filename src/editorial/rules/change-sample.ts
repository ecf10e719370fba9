import type { Example } from './rule.ts';
import { sampleLibrary } from './sample-library.ts';

/** The sample guides beside the pillar. */
export const FIRST_TASK = 'content/guides/hiring/first-task.mdx';
export const TRIAL_WEEK = 'content/guides/hiring/trial-week.mdx';
export const HOME = 'content/pages/index.mdx';
export const ABOUT = 'content/pages/about.mdx';
export const REGISTER = 'content/sources/register.yaml';
export const JOB_BOARD = 'content/sources/job-board.yaml';
export const AUTHOR = 'content/authors/tony-adams.yaml';

/**
 * A file of the sample library in which one thing reads differently.
 * @throws {Error} when the file does not hold `before`, so that an example cannot go stale unseen.
 */
export function changed(file: string, before: string, after: string): string {
  const text = sampleLibrary[file];
  if (!text?.includes(before)) throw new Error(`The sample ${file} does not hold "${before}".`);
  return text.replace(before, () => after);
}

/** An example that consists of one change in a file of the sample library, and shows the new words. */
export function change(file: string, before: string, after: string): Example {
  return { file, whole: changed(file, before, after), shownAs: after };
}

/** A prose page, short enough to be shown whole. */
export function samplePage(title: string, shortTitle: string, text: string): string {
  return `---
title: ${title}
shortTitle: ${shortTitle}
description: What this page is for, in one sentence that a search engine can show below its title.
lead: ${shortTitle} has a page of its own, since the guides lead here from several places.
published: 2026-11-01
updated: 2026-11-01
reviewed: 2026-11-01
---

${text}
`;
}
