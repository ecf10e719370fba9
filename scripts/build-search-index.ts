import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Library } from '../src/domain/library.ts';
import { indexedPage, searchedDocuments } from '../src/search/indexed-page.ts';
import { CommandError, root } from './step.ts';

/** What the search page loads. Pagefind also makes interfaces of its own, a worker and a fallback for other languages. */
const LOADED = /^(pagefind\.js|pagefind-entry\.json|.*\.pf_\w+|wasm\.en-us\.pagefind)$/;

/**
 * Writes the search index of the built site into dist/pagefind/.
 * @throws {CommandError} with what Pagefind says when it cannot read a page.
 */
export async function buildSearchIndex(library: Library): Promise<void> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new CommandError(`Pagefind did not start:\n${errors.join('\n')}`);
  try {
    for (const document of searchedDocuments(library)) {
      const file = join(root, 'dist', document.path, 'index.html');
      // A page that is rendered on demand has no file, and nothing to find.
      if (!existsSync(file)) continue;
      const content = indexedPage(await readFile(file, 'utf8'), library, document);
      refuseErrors((await index.addHTMLFile({ url: document.path, content })).errors);
    }
    const { files, errors: writing } = await index.getFiles();
    refuseErrors(writing);
    for (const { path, content } of files.filter(({ path }) => LOADED.test(path))) {
      const target = join(root, 'dist', 'pagefind', path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
  } finally {
    await pagefind.close();
  }
}

function refuseErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new CommandError(`The search index failed:\n${errors.join('\n')}`);
}
