import type { Entries } from '../../domain/entry.ts';
import { guideSkeleton } from './guide.ts';
import { authorSkeleton, pageSkeleton, serviceSkeleton, sourceSkeleton } from './others.ts';
import type { NewFile } from './skeleton.ts';

/** What an editor puts in place of a day; the check asks for the day where it is left. */
const DAY = 'YYYY-MM-DD';

/** The beginnings of new files, to be copied where no command can be run: docs/beginnings.md. */
export function beginningsPage(entries: Entries): string {
  return `# Beginnings

What \`npm run new\` writes, to be copied in the browser. Each gap says what belongs into it; take the remark (from # on) away when you fill it. Put today for ${DAY}. \`npm run check\` names what is left.

${section('A guide', guideSkeleton('name-of-the-set/name-of-the-guide', entries, DAY))}

${section('A source', sourceSkeleton('publisher-2026', DAY))}

${section('A page', pageSkeleton('name-of-the-page', DAY))}

${section('An engagement', serviceSkeleton('name-of-the-engagement', DAY))}

${section('An author', authorSkeleton('first-last'))}
`;
}

function section(title: string, { file, text }: NewFile): string {
  const language = file.endsWith('.yaml') ? 'yaml' : 'mdx';
  return `## ${title}\n\n\`${file}\`:\n\n\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}
