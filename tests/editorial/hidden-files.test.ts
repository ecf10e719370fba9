import { expect, test } from 'vitest';
import { listHiddenFiles } from '../../src/editorial/hidden-files.ts';
import { aFolder } from '../fixtures/temporary-folder.ts';

test('drafts and pages of a later day are hidden, whatever else is wrong with them, and nothing else is', async () => {
  const folder = await aFolder({
    'content/guides/a/draft.mdx': '---\ndraft: true\n---\n<Unclosed>',
    'content/guides/a/windows.mdx': '\uFEFF---\r\ndraft: true\r\n---\r\nWords.',
    'content/pages/scheduled.mdx': '---\npublished: 2026-12-01\n---\n',
    'content/services/live.mdx': '---\npublished: 2026-11-22\n---\n',
    'content/services/undated.mdx': '---\ntitle: Words\ndraft: "true"\n---\n',
    'content/pages/broken.mdx': '---\ntitle: "Words\ndraft: true\n---\n',
    'content/pages/bare.mdx': 'Words.\n',
    'content/sources/source.yaml': 'published: 2026-12-01\n',
  });
  expect([...listHiddenFiles(folder, '2026-11-22')].sort()).toEqual([
    'content/guides/a/draft.mdx',
    'content/guides/a/windows.mdx',
    'content/pages/scheduled.mdx',
  ]);
  expect(listHiddenFiles(folder, '2026-12-01')).toHaveLength(2);
});
