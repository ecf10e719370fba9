import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { markdownPath } from '../src/domain/content-path.ts';
import { documentsOf, type Library, partOf } from '../src/domain/library.ts';
import { isSignpost } from '../src/domain/page-kind.ts';
import { absoluteUrl } from '../src/seo/url.ts';
import { correctionsPaths } from '../src/surfaces/address.ts';
import { correctionsAtom, correctionsJson } from '../src/surfaces/corrections-feed.ts';
import { atomFeed, feedsOf, type FullText, jsonFeed } from '../src/surfaces/feed.ts';
import { llmsFullPath, llmsFullTxt, llmsTxt } from '../src/surfaces/llms-txt.ts';
import { markdownCopy } from '../src/surfaces/markdown.ts';
import { type PlainPage, plainPage } from '../src/surfaces/plain-page.ts';

/**
 * Writes what machines fetch beside the pages of `dist`: Markdown copies, llms.txt and the feeds. A
 * page that is not public, which a preview has, gets its copy, and no list names it.
 */
export async function writeSurfaces(library: Library, dist: string): Promise<void> {
  const write = async (path: string, content: string) => {
    const file = join(dist, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  };
  const pages = new Map<string, PlainPage>();
  for (const { path } of documentsOf(library).filter((document) => !isSignpost(document))) {
    const html = await readFile(join(dist, path, 'index.html'), 'utf8');
    pages.set(path, plainPage(html, absoluteUrl(path)));
  }
  const copies = [...pages].map(([path, page]) => ({ path, text: markdownCopy(page) }));
  for (const { path, text } of copies) await write(markdownPath(path), text);
  const announced = partOf(library, ['live']);
  const paths = new Set(documentsOf(announced).map(({ path }) => path));
  await write('/llms.txt', llmsTxt(announced));
  await write(
    llmsFullPath,
    llmsFullTxt(copies.filter(({ path }) => paths.has(path)).map(({ text }) => text)),
  );

  await write(correctionsPaths.atom, correctionsAtom(announced));
  await write(correctionsPaths.json, correctionsJson(announced));

  const fullText: FullText = ({ path }) => pages.get(path)?.html ?? '';
  for (const feed of feedsOf(announced)) {
    await write(feed.paths.atom, atomFeed(feed, fullText));
    await write(feed.paths.json, jsonFeed(feed, fullText));
  }
}
