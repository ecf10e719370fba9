import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { splitFrontmatter } from './frontmatter.ts';

/**
 * The texts below `root` that are not public today: drafts and scheduled pages. The site is built
 * without opening them further, so that nothing of them gets into a bundle and no mistake in a draft
 * stops it. A file whose fields cannot be read is not among them; reading it tells why.
 */
export function listHiddenFiles(root: string, today: string): readonly string[] {
  return globSync('content/{guides,pages,services}/**/*.mdx', { cwd: root })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => isHidden(readFileSync(join(root, file), 'utf8'), today));
}

/** The two fields that decide it; what does not fit decides nothing. */
const fieldsSchema = z
  .object({
    draft: z.literal(true).optional().catch(undefined),
    published: z.string().optional().catch(undefined),
  })
  .catch({});

function isHidden(text: string, today: string): boolean {
  const { draft = false, published = '' } = fieldsSchema.parse(readFields(text));
  return draft || published > today;
}

function readFields(text: string): unknown {
  const split = splitFrontmatter(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'));
  try {
    return parse(split?.yaml ?? '');
  } catch {
    return undefined;
  }
}
