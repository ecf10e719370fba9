import { type NewFile, withHints } from './skeleton.ts';

/** A new page; its fields but for the dates are gaps. */
export function pageSkeleton(id: string, today: string): NewFile {
  return textFile(`content/pages/${id}.mdx`, ['title', 'shortTitle', 'description', 'lead'], today);
}

/** A new kind of engagement. */
export function serviceSkeleton(id: string, today: string): NewFile {
  return textFile(
    `content/services/${id}.mdx`,
    ['title', 'shortTitle', 'name', 'description', 'lead', 'invitation'],
    today,
  );
}

/** A new source, read today, with one statistic to fill in or to take out. */
export function sourceSkeleton(id: string, today: string): NewFile {
  const file = `content/sources/${id}.yaml`;
  return {
    file,
    text: withHints(
      file,
      `publisher:
title:
url:
published:
checked: ${today}
kind:
limits:
statistics:
  first-figure:
    figure:
    measures:
`,
    ),
  };
}

/** Somebody new who signs guides. */
export function authorSkeleton(id: string): NewFile {
  const file = `content/authors/${id}.yaml`;
  return { file, text: withHints(file, 'name:\njobTitle:\npage:\n') };
}

function textFile(file: string, gaps: readonly string[], today: string): NewFile {
  const fields = `draft: true
${gaps.map((name) => `${name}:\n`).join('')}published: ${today}
updated: ${today}
reviewed: ${today}
`;
  return { file, text: `---\n${withHints(file, fields)}---\n\n## \n` };
}
