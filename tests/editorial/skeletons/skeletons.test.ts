import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../../scripts/step.ts';
import { checkContent } from '../../../src/editorial/check-content.ts';
import { splitFrontmatter } from '../../../src/editorial/frontmatter.ts';
import { readContent } from '../../../src/editorial/read-content.ts';
import { beginningsPage } from '../../../src/editorial/skeletons/beginnings-page.ts';
import { guideSkeleton } from '../../../src/editorial/skeletons/guide.ts';
import {
  authorSkeleton,
  pageSkeleton,
  serviceSkeleton,
  sourceSkeleton,
} from '../../../src/editorial/skeletons/others.ts';
import type { NewFile } from '../../../src/editorial/skeletons/skeleton.ts';
import { aContentFolder } from '../../fixtures/content-folder.ts';
import { someEntries, TODAY } from '../../fixtures/entries.ts';

const entries = someEntries();

/** The names of the fields that are left empty, in their order: `faqs.question`. */
function gapsOf({ file, text }: NewFile): readonly string[] {
  const yaml = file.endsWith('.yaml') ? text : (splitFrontmatter(text)?.yaml ?? '');
  const walk = (value: unknown, path: readonly string[]): readonly string[] => {
    if (value === null) return [path.join('.')];
    if (typeof value !== 'object') return [];
    return Object.entries(value).flatMap(([name, item]) =>
      walk(item, Array.isArray(value) ? path : [...path, name]),
    );
  };
  return walk(parse(yaml), []);
}

test.each([
  ['guide', guideSkeleton('things/costs', entries, TODAY)],
  ['page', pageSkeleton('terms', TODAY)],
  ['service', serviceSkeleton('audit', TODAY)],
  ['source', sourceSkeleton('survey-2026', TODAY)],
  ['author', authorSkeleton('ada-example')],
])('the check names each gap of a new %s, on its line', async (_kind, skeleton) => {
  const { problems } = await checkContent(
    await aContentFolder({ [skeleton.file]: skeleton.text }),
    TODAY,
  );
  const lines = skeleton.text.split('\n');
  const named = problems
    .filter(({ file, place }) => file === skeleton.file && place && 'line' in place)
    .map(({ place }) => lines[(place && 'line' in place ? place.line : 0) - 1] ?? '');
  for (const gap of gapsOf(skeleton)) {
    const name = gap.split('.').at(-1) ?? '';
    expect(named.some((line) => line.includes(`${name}:`))).toBe(true);
  }
});

test('a new guide has what the library can tell', () => {
  const { file, text } = guideSkeleton('things/costs', entries, TODAY);
  expect(file).toBe('content/guides/things/costs.mdx');
  const data: unknown = parse(splitFrontmatter(text)?.yaml ?? '');
  expect(data).toMatchObject({
    draft: true,
    author: 'tony-adams',
    published: TODAY,
    sheet: 2,
    related: ['./index.mdx'],
    closing: { service: 'engagement' },
  });
});

test('the guide that begins a set is its pillar', () => {
  const { file, text } = guideSkeleton('tools/index', entries, TODAY);
  expect(file).toBe('content/guides/tools/index.mdx');
  expect(parse(splitFrontmatter(text)?.yaml ?? '')).toMatchObject({ sheet: 1, related: [] });
  expect(text).not.toContain('./index.mdx');
});

test('each gap says what belongs into it', () => {
  const { text } = guideSkeleton('things/costs', entries, TODAY);
  expect(text).toContain('answer: # the first paragraph, 40 to 80 words');
  expect(sourceSkeleton('survey-2026', TODAY).text).toContain(
    'title: # the title of the publication',
  );
});

test('the beginnings to be copied in the browser are those that the command writes', async () => {
  const { entries: own } = await readContent(root);
  expect(await readFile(join(root, 'docs/beginnings.md'), 'utf8')).toBe(beginningsPage(own));
});
