import { clusterOf, pillarFile } from '../../domain/content-path.ts';
import type { Entries } from '../../domain/entry.ts';
import { type NewFile, withHints } from './skeleton.ts';

/** As many questions as a guide has to answer. */
const QUESTIONS = 6;

/**
 * A new guide. What the library can tell is filled in: the author who signs most guides, the next
 * sheet of the set, the engagement that the set ends on, the way to the pillar.
 */
export function guideSkeleton(id: string, { guides }: Entries, today: string): NewFile {
  const cluster = clusterOf(id);
  const isPillar = id === `${cluster}/index`;
  const set = guides.filter((guide) => clusterOf(guide.id) === cluster);
  const author = mostFrequent(guides.map(({ data }) => data.author)) ?? '';
  const service =
    mostFrequent((set.length > 0 ? set : guides).map(({ data }) => data.closing.service)) ?? '';
  const sheet = Math.max(isPillar ? 0 : 1, ...set.map(({ data }) => data.sheet)) + 1;
  const faqs = Array.from({ length: QUESTIONS }, () => '  - id:\n    question:\n    answer:\n');
  const fields = `draft: true
title:
shortTitle:
description:
question:
answer:
author: ${author}
published: ${today}
updated: ${today}
reviewed: ${today}
sheet: ${sheet}
interest:
faqs:
${faqs.join('')}related: [${isPillar ? '' : './index.mdx'}]
closing:
  notFor:
  for:
  service: ${service}
`;
  const file = isPillar ? pillarFile(cluster) : `content/guides/${id}.mdx`;
  const way = isPillar ? '' : '[](./index.mdx)\n\n';
  return {
    file,
    text: `---\n${withHints(file, fields)}---\n\n## \n\n${way}## Questions\n\n<Faqs />\n`,
  };
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(values, (value) => value)].map(
    ([value, all]) => [value, all.length] as const,
  );
  return counts.sort(([, a], [, b]) => b - a)[0]?.[0];
}
